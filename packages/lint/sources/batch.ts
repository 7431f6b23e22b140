/** What takes the contents of objects, in order, in as many pieces as they come in. */
export interface BlobSink {
  begin(id: string): void;
  push(bytes: Buffer): void;
  end(): void;
}

/** Reads `<id> <type> <size>\n<bytes>\n` out of a stream, and holds nothing of it. */
export function createBatchReader(sink: BlobSink): { push(chunk: Buffer): void; readonly count: number } {
  let header = '';
  /** Bytes that the content still has; -1: its header is being read; 0: only its last new line is missing. */
  let left = -1;
  let count = 0;
  return {
    get count() {
      return count;
    },
    push(chunk) {
      for (let at = 0; at < chunk.length;) {
        if (left < 0) {
          const end = chunk.indexOf(10, at);
          header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
          if (end < 0) return;
          at = end + 1;
          const [id = '', , size = ''] = header.split(' ');
          header = '';
          if (size === '') continue;
          left = Number(size);
          sink.begin(id);
        } else if (left > 0) {
          const piece = chunk.subarray(at, at + left);
          sink.push(piece);
          left -= piece.length;
          at += piece.length;
        } else {
          sink.end();
          [left, count, at] = [-1, count + 1, at + 1];
        }
      }
    },
  };
}
