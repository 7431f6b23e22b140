import { inspect } from 'node:util';

const hidden = '[secret]';

/** A value that prints as `[secret]` wherever it is printed; `reveal` is the one way in. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself: only for a socket, a mask, or the place that was asked to receive it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return hidden;
  }

  toJSON(): string {
    return hidden;
  }

  [Symbol.toPrimitive](): string {
    return hidden;
  }

  [inspect.custom](): string {
    return hidden;
  }
}

/** The text of a value that may be a secret. */
export function reveal(value: Secret | string): string {
  return value instanceof Secret ? value.reveal() : value;
}
