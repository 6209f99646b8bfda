import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** A home or phone has a whole network of IPv6 addresses: its first four groups are one place. */
const NETWORK_GROUPS = 4;
const IPV4_IN_IPV6 = /^::ffff:(?=\d+\.)/i;

/** Stands for a network address without telling it: the same secret and place give the same key. */
export function addressKey(address: string, secret: string): string {
  return createHmac('sha256', secret)
    .update(`address ${placeOf(address)}`)
    .digest('base64url');
}

function placeOf(address: string): string {
  const plain = address.replace(IPV4_IN_IPV6, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [before = '', after] = plain.toLowerCase().split('::');
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].slice(0, NETWORK_GROUPS).join(':');
}

const groupsOf = (part: string) => (part ? part.split(':').map((group) => group.replace(/^0+(?=.)/, '')) : []);
