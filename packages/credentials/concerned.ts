import type { Job } from '@daypass/ci';
import type { Provider } from '@daypass/exchange';
import { jobFor } from './several.ts';

/** The providers that a state names, each with the inputs that it had. */
export function concernedOf(
  wanted: readonly { readonly provider: string; readonly texts: Readonly<Record<string, string>> }[],
  providers: readonly Provider[],
  job: Job,
): { readonly provider: Provider; readonly job: Job }[] {
  return wanted.flatMap(({ provider: id, texts }) => {
    const provider = providers.find((one) => one.id === id);
    return provider === undefined ? [] : [{ provider, job: jobFor(job, { texts }) }];
  });
}
