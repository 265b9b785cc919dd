const workerFile = 'mockServiceWorker.js';

/** Where a demo was before on this address, its worker is still there and stands in every request's way: it goes. */
export async function removeLeftoverWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    registrations
      .filter(({ active, waiting, installing }) =>
        [active, waiting, installing].some((worker) => worker?.scriptURL.endsWith(workerFile)),
      )
      .map((registration) => registration.unregister()),
  );
}
