/** The code and the link of an invitation, each to copy. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { IconButton } from '../../../ui/button.tsx'
import { toast } from '../../../ui/toast.tsx'
import { inviteLink } from '../invite-code.ts'

export function InviteCode({ code }: { code: string }) {
  const { invites } = useTexts().teams
  return (
    <p className="flex min-h-11 items-center justify-between gap-2">
      <code dir="ltr" translate="no" className="text-title font-semibold tracking-[.06em] tabular-nums select-all">
        {code}
      </code>
      <CopyButton text={code} label={invites.copyCode(code)} />
    </p>
  )
}

/** The link, to be selected where nothing can be copied by a button: that takes a secure context. */
export function InviteLink({ code }: { code: string }) {
  const { invites } = useTexts().teams
  const link = inviteLink(code)
  return (
    <div className="flex items-center gap-1">
      <input
        readOnly
        value={link}
        aria-label={`${invites.link} ${code}`}
        dir="ltr"
        translate="no"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        className="min-h-11 w-full min-w-0 rounded-control border border-line bg-raise px-3 text-note text-ellipsis"
      />
      <CopyButton text={link} label={invites.copyLink} />
    </div>
  )
}

function CopyButton({ text, label }: { text: string; label: string }) {
  const { invites } = useTexts().teams
  if (!isSecureContext) return null
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => toast({ message: invites.copied, tone: 'good' }),
      () => toast({ message: invites.copyFailed, tone: 'warn' }),
    )
  return <IconButton icon="copy" label={label} onClick={copy} />
}
