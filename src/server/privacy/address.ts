/** Which networks a request comes from. Of IPv6 one person has 2^64 addresses, and one customer up to 2^16 networks of them. */
import { isIPv4, isIPv6 } from 'node:net';

/** The bare address of what a proxy wrote: without port, brackets, zone and the IPv6 form of IPv4; undefined for nonsense. */
export function readAddress(text: string): string | undefined {
  const inBrackets = /^\[([^[\]]+)\](?::\d{1,5})?$/.exec(text.trim())?.[1];
  const bare = inBrackets ?? text.trim().replace(/^([\d.]+):\d{1,5}$/, '$1');
  const [address = '', zone] = bare.split('%');
  if (zone === '' || bare.split('%').length > 2) return undefined;
  if (isIPv4(address)) return inBrackets || zone !== undefined ? undefined : address;
  if (!isIPv6(address)) return undefined;
  // One form of many; the last 32 bits may be written as IPv4.
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(plain);
  return mapped ? mapped.slice(1).map(twoBytes).join('.') : plain;
}

const twoBytes = (group: string): string => `${parseInt(group, 16) >> 8}.${parseInt(group, 16) & 255}`;

export interface Network {
  name: string;
  /** How many times as much may come from all of it as from one person. */
  share: number;
}

/** The narrowest first. `address` as `readAddress` gives it. */
export function networksOf(address: string): readonly [Network, ...Network[]] {
  if (!isIPv6(address)) return [{ name: address, share: 1 }];
  const [a, b, c, d] = firstHalf(address);
  return [
    { name: [a, b, c, d].join(':'), share: 1 },
    { name: `${[a, b, c, (parseInt(d, 16) & 0xff00).toString(16)].join(':')}/56`, share: 2 },
    { name: `${[a, b, c].join(':')}/48`, share: 4 },
  ];
}

/** The first 64 bits, written without short forms. */
function firstHalf(address: string): [string, string, string, string] {
  const [head = '', tail = ''] = address.split('::');
  const [start, end] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const groups = [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end];
  return groups.slice(0, 4) as [string, string, string, string];
}
