/** Whose request it is, also behind proxies. */
import type { FastifyRequest } from 'fastify';
import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { readAddress } from '../privacy/address.js';

/** What a proxy wrote is read, or it does not count: then the request is the proxy's own. */
export const clientOf = ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  readAddress(ip ?? '') ?? readAddress(socket.remoteAddress ?? '') ?? '';

const names: Record<string, string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/** Whether an address is one of the proxies; `text` names addresses and networks with commas. Throws where it does not. */
export function proxiesOf(text: string): (address: string) => boolean {
  const list = new BlockList();
  for (const one of text.split(',').map((part) => part.trim())) {
    for (const network of names[one] ?? [one]) add(list, network);
  }
  return (given) => {
    const address = readAddress(given ?? '');
    return address !== undefined && list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  };
}

function add(list: BlockList, network: string): void {
  const [address = '', bits, ...more] = network.split('/');
  const type = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  const width = bits === undefined ? undefined : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity;
  if (!type || more.length || (width !== undefined && width > (type === 'ipv4' ? 32 : 128))) {
    throw new Error(
      `CARELETS_PROXY or --proxy: "${network}" is no address and no network. Write 127.0.0.1 or 172.16.0.0/12, several with commas.`,
    );
  }
  if (width === undefined) list.addAddress(address, type);
  else list.addSubnet(address, width, type);
}
