/** The part of the Frictionless library that tests use: it comes without types. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: boolean; relations: boolean }): Promise<readonly unknown[]>;
  }
  interface LoadedPackage {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    getResource(name: string): Resource | null;
  }
  export const Package: {
    load(descriptor: object, options: { basePath: string }): Promise<LoadedPackage>;
  };
}
