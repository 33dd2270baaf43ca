/** A program of WebAssembly as its bytes: the bundler lays them into the script. */
declare module '*.wasm' {
  const bytes: Uint8Array;
  export = bytes;
}
