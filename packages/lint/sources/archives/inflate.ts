import { Readable } from 'node:stream';
import type { Transform } from 'node:stream';

/** What comes out of a transformation, piece by piece; what goes wrong on either side is thrown. */
export async function* through(chunks: AsyncIterable<Buffer>, transform: Transform): AsyncGenerator<Buffer> {
  const source = Readable.from(chunks);
  source.once('error', (error) => transform.destroy(error));
  source.pipe(transform);
  try {
    for await (const chunk of transform) yield chunk as Buffer;
  } finally {
    source.destroy();
    transform.destroy();
  }
}
