#!/usr/bin/env node
import '../dist/collab.js';
