/**
 * What the comment on a pull request never calls of what @actions/github imports: its own client of HTTP and the tables of GitHub's REST
 * interface. tsconfig.json names this file in their place, and a bundle holds it instead of 900 KB (docs/decisions).
 */

/** Made where the job has a proxy, and never asked. */
export const ProxyAgent = Object;

/** `post.ts` sends instead. */
export const fetch = undefined;

export const restEndpointMethods = (): object => ({});
export const paginateRest = (): object => ({});
