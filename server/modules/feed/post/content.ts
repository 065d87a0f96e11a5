/** What of a post lies sealed, with its author's key. */
import type { Platform } from '../../../platform/context.ts'
import { KeyErased, place, type OwnerVault } from '../../../platform/vault/vault.ts'
import type { KeptCard } from '../cards/card.ts'

/** Somebody who is named in a text, from one UTF-16 unit to another. */
export interface Mentioned {
  readonly userId: string
  readonly start: number
  readonly end: number
}

/** A text as it was typed, and whom it names. */
export interface Words {
  readonly text: string
  /** From the first to the last; they do not overlap. */
  readonly mentions: readonly Mentioned[]
}

export interface Content extends Words {
  readonly title: string | null
  readonly tags: readonly string[]
  /** What a picture shows, by its id. */
  readonly alts: Readonly<Record<string, string>>
  readonly card: KeptCard | null
}

const contentAt = (postId: string) => place('post', 'sealed', postId)
const versionAt = (versionId: string) => place('post_version', 'sealed', versionId)

export const sealContent = (vault: OwnerVault, postId: string, content: Content): Buffer =>
  vault.seal(contentAt(postId), content)
export const openContent = (vault: OwnerVault, postId: string, sealed: Uint8Array): Content =>
  vault.open(contentAt(postId), sealed) as Content
export const sealVersion = (vault: OwnerVault, versionId: string, content: Content): Buffer =>
  vault.seal(versionAt(versionId), content)
export const openVersion = (vault: OwnerVault, versionId: string, sealed: Uint8Array): Content =>
  vault.open(versionAt(versionId), sealed) as Content

/** The keys of these people; whose key has been destroyed this very moment is left out. */
export async function vaultsOf(platform: Platform, userIds: Iterable<string>): Promise<Map<string, OwnerVault>> {
  const found = await Promise.all(
    [...new Set(userIds)].map(async (userId) => {
      try {
        return [[userId, await platform.vault.of(userId)] as const]
      } catch (error) {
        if (error instanceof KeyErased) return []
        throw error
      }
    }),
  )
  return new Map(found.flat())
}
