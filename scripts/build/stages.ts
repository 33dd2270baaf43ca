/** How long a part of a build took, in seconds. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
}

/** The parts of a build, timed one after another; told of as they end where they are `told`. */
export interface Stages {
  readonly during: <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;
  readonly times: readonly StageTime[];
}

/** Begins to time the parts of a build: `tell` hears of each when it has ended. */
export function startStages(tell: (time: StageTime) => void = () => undefined): Stages {
  const times: StageTime[] = [];
  return {
    times,
    during: async (name, work) => {
      const start = performance.now();
      const result = await work();
      const time = { name, seconds: (performance.now() - start) / 1000 };
      times.push(time);
      tell(time);
      return result;
    },
  };
}
