import type { Hop } from './chain.ts';
import { sign } from './sigv4.ts';
import type { Asking, Session } from './sts.ts';
import { ask, form, session } from './sts.ts';

/** sts:AssumeRole (API reference), signed with the session before it. */
export async function assumeNext(
  hop: Hop,
  parameters: Readonly<Record<string, string>>,
  before: Session,
  asking: Asking,
): Promise<Session> {
  const tags = hop.tags.flatMap(([key, value], index) => [
    [`Tags.member.${index + 1}.Key`, key],
    [`Tags.member.${index + 1}.Value`, value],
  ]);
  const body = form('AssumeRole', {
    RoleArn: hop.role.arn,
    ...(hop.externalId === undefined ? {} : { ExternalId: hop.externalId }),
    ...(hop.sourceIdentity === undefined ? {} : { SourceIdentity: hop.sourceIdentity }),
    ...(Object.fromEntries(tags) as Record<string, string>),
    ...Object.fromEntries(hop.transitive.map((key, index) => [`TransitiveTagKeys.member.${index + 1}`, key])),
    ...parameters,
  });
  const answer = await ask(body, asking, {
    role: hop.role.arn,
    sign: (request) => sign({ ...request, method: 'POST', service: 'sts', now: asking.clock.now() }, before),
  });
  return session('AssumeRole', answer, asking);
}
