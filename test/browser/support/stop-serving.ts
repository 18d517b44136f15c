/** Ends what `serve.ts` started. */
export default async function stopServing(): Promise<void> {
  await globalThis.servedWorkbench?.stop();
}
