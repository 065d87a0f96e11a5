/** What of a comment lies sealed, with its author's key. */
import { place, type OwnerVault } from '../../../platform/vault/vault.ts'
import type { Words } from '../post/content.ts'

const commentAt = (commentId: string) => place('comment', 'sealed', commentId)
const versionAt = (versionId: string) => place('comment_version', 'sealed', versionId)

export const sealWords = (vault: OwnerVault, commentId: string, words: Words): Buffer =>
  vault.seal(commentAt(commentId), { text: words.text, mentions: words.mentions })
export const openWords = (vault: OwnerVault, commentId: string, sealed: Uint8Array): Words =>
  vault.open(commentAt(commentId), sealed) as Words
export const sealFormerWords = (vault: OwnerVault, versionId: string, words: Words): Buffer =>
  vault.seal(versionAt(versionId), { text: words.text, mentions: words.mentions })
export const openFormerWords = (vault: OwnerVault, versionId: string, sealed: Uint8Array): Words =>
  vault.open(versionAt(versionId), sealed) as Words
