import { validate } from '@octokit/graphql-schema';
import { queries } from './comment.ts';

test.each(Object.entries(queries))("'%s' is valid by GitHub's own schema", (_, query) => {
  expect(validate(query)).toEqual([]);
});

test('the schema does refuse what it does not have', () => {
  expect(validate('mutation { addComment(input: { nope: 1 }) { clientMutationId } }')).not.toEqual([]);
});
