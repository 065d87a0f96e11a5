/** Which addresses of the network are whose: what a request of ours may reach when somebody else named the address. */
import { BlockList, isIP } from 'node:net'

export type AddressKind =
  /** Anybody's, on the internet. */
  | 'public'
  /** Of this machine or its network: reached only where the operator named the host. */
  | 'private'
  /** Nobody's: link-local (where clouds keep their machines' secrets), multicast, reserved, documentation. */
  | 'never'

type Range = readonly [address: string, bits: number]

const privateRanges: readonly Range[] = [
  ['10.0.0.0', 8],
  // Shared by carriers, and by networks such as Tailscale's.
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['::1', 128],
  ['fc00::', 7],
]

const neverRanges: readonly Range[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  // Translations of IPv4: what is behind them cannot be told here.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fe80::', 10],
  ['ff00::', 8],
]

function listOf(ranges: readonly Range[]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of ranges) list.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4')
  return list
}
const privateList = listOf(privateRanges)
const neverList = listOf(neverRanges)

/** An IPv4 address written as IPv6 (`::ffff:10.0.0.1`) is the IPv4 address. What is no address is nobody's. */
export function kindOf(address: string): AddressKind {
  const version = isIP(address)
  if (version === 0) return 'never'
  const family = version === 6 ? 'ipv6' : 'ipv4'
  if (neverList.check(address, family)) return 'never'
  return privateList.check(address, family) ? 'private' : 'public'
}
