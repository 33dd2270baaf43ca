import { KeepingError } from './keeping-error.ts';
import { OFFLINE_WORKER } from './offline-list.ts';

/** Longer than any browser needs to start a script of a few kilobytes. */
const START_MS = 20_000;

/** The registration whose scope is exactly the archive at `root`; that of an archive around it is another's. */
export async function ownRegistration(
  root: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

/** Puts the worker in place, the newest one the host has, and waits until it answers: a former one would not find the new copy. */
export async function startWorker(root: string): Promise<void> {
  try {
    const options: RegistrationOptions = { scope: root };
    const registration = await navigator.serviceWorker.register(root + OFFLINE_WORKER, options);
    if (registration.active !== null) await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (coming !== null) await untilActive(coming);
  } catch (cause) {
    throw new KeepingError('worker', { file: OFFLINE_WORKER, cause });
  }
}

function untilActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`still ${worker.state}`)), START_MS);
    const look = () => {
      if (worker.state !== 'activated' && worker.state !== 'redundant') return;
      clearTimeout(late);
      worker.removeEventListener('statechange', look);
      if (worker.state === 'activated') resolve();
      else reject(new Error('the worker was refused'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
