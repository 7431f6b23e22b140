// Loaded with --import: the first INJECT_BLACKHOLES connections never come about, as if every packet were dropped.
import net from 'node:net';

let left = Number(process.env.INJECT_BLACKHOLES);
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  return left-- > 0 ? this : connect.apply(this, args);
};
