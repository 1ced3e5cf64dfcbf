import { type Kernels, kernelBytes } from '../generated/kernels.ts';

/*
 * A loop over all draws takes milliseconds the first time in this language, before the engine has compiled it, and a command
 * runs once. So such loops are compiled beforehand, from kernels/, and run at full speed from the first call.
 */

/** A column of numbers, or of whole numbers from 0. */
type Column = Float64Array | Uint32Array;

/** As much of WebAssembly as is used here: the types of the language have it for browsers alone. */
interface WebAssemblyTools {
  readonly Memory: new (size: { readonly initial: number }) => KernelMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { readonly env: object }) => { readonly exports: unknown };
}

interface KernelMemory {
  readonly buffer: ArrayBuffer;
  readonly grow: (pages: number) => number;
}

interface Machine {
  readonly kernels: Kernels;
  readonly memory: KernelMemory;
}

/** Made when somebody asks for it. */
let machine: Machine | undefined;

/** Memory is had in pages of so many bytes. */
const page = 65_536;

/** Room for all that a kernel is given of 10 000 draws. */
const firstPages = 10;

/** The kernels that take and give single numbers. */
export function kernels(): Kernels {
  return (machine ??= instantiate()).kernels;
}

/**
 * Runs kernels over columns of numbers. They know no arrays: the columns are copied into their memory and back, which takes
 * a hundredth of what is saved.
 *
 * @param written columns that the kernels may write in; they stand in the memory before those of `read`
 * @param run is given where each column begins, first those of `written`
 * @returns what `run` returns
 */
export function onColumns<Result>(
  written: readonly Column[],
  read: readonly Column[],
  run: (compiled: Kernels, addresses: readonly number[]) => Result,
): Result {
  const { kernels: compiled, memory } = (machine ??= instantiate());
  const columns = [...written, ...read];
  const addresses: number[] = [];
  let end = 0;
  for (const { byteLength } of columns) {
    addresses.push(end);
    // A column of whole numbers may end half-way to where one of numbers can begin.
    end = Math.ceil((end + byteLength) / 8) * 8;
  }
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / page));
  const rooms = columns.map((column, index) => roomFor(column, memory, addresses[index] ?? 0));
  for (const [index, column] of columns.entries()) rooms[index]?.set(column);
  const result = run(compiled, addresses);
  for (const [index, column] of written.entries()) column.set(rooms[index] ?? []);
  return result;
}

function roomFor(column: Column, { buffer }: KernelMemory, address: number): Column {
  return column instanceof Float64Array ? new Float64Array(buffer, address, column.length) : new Uint32Array(buffer, address, column.length);
}

function instantiate(): Machine {
  const { Memory, Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyTools }).WebAssembly;
  const memory = new Memory({ initial: firstPages });
  const { exports } = new Instance(new Module(kernelBytes()), { env: { memory, log: Math.log } });
  return { kernels: exports as Kernels, memory };
}
