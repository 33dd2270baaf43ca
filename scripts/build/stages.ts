import { processorSeconds } from './processor-time.ts';

/** How long a part of a build took: seconds on the clock, and of processor time with all that it started. */
export interface StageTime {
  readonly name: string;
  readonly seconds: number;
  readonly cpu: number;
}

/** The parts of a build, timed one after another; told of as they end where they are `told`. */
export interface Stages {
  readonly during: <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>;
  readonly times: readonly StageTime[];
  /** Begins to tell how far a part is that has so many steps; what it gives is called after each. */
  readonly count: (name: string, total: number) => () => void;
}

/** Begins to time the parts of a build: `tell` hears of each when it has ended, `count` of its steps. */
export function startStages(
  tell: (time: StageTime) => void = () => undefined,
  count: Stages['count'] = () => () => undefined,
): Stages {
  const times: StageTime[] = [];
  return {
    times,
    count,
    during: async (name, work) => {
      const [start, used] = [performance.now(), processorSeconds()];
      const result = await work();
      const seconds = (performance.now() - start) / 1000;
      const time = { name, seconds, cpu: processorSeconds() - used };
      times.push(time);
      tell(time);
      return result;
    },
  };
}
