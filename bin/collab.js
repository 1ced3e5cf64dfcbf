#!/usr/bin/env node
require('../dist/collab.cjs');
