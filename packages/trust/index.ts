export type { Demand, Receiver, Trace, Truth } from './receiver.ts';
