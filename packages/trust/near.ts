/** Why a value nearly meets a demand: what differs most often, in words; undefined when it is nothing of that. */
export function nearMiss(
  value: string,
  required: readonly string[],
  meets: (value: string, required: readonly string[]) => boolean,
): string | undefined {
  const names = value.replace(/^repo:([^/@]+)@\d+\/([^:@]+)@\d+:/, 'repo:$1/$2:');
  if (names !== value && meets(names, required))
    return 'the subject names owner and repository with their ids, this is written for names alone';
  if (meets(lower(value), required.map(lower))) return 'only upper and lower case differ';
  const [, repository, environment] = /^(repo:[^:]+):environment:(.+)$/.exec(value) ?? [];
  if (repository !== undefined && required.some((one) => one.startsWith(`${repository}:ref:`)))
    return `the job names the environment '${environment!}', which stands in the subject instead of the ref`;
  return undefined;
}

function lower(text: string): string {
  return text.toLowerCase();
}
