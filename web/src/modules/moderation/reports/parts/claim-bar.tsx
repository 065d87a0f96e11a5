/** Who looks at a case: taking it up, and letting others have it. */
import type { Case } from '@setpoint/contract/cases'
import { useOnline } from '../../../../platform/connection.ts'
import { useTexts } from '../../../../platform/i18n/texts.ts'
import { Button } from '../../../../ui/button.tsx'
import { Banner } from '../../../../ui/states.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { useClaim, useRelease } from '../queries.ts'

export function ClaimBar({ file }: { file: Case }) {
  const { reports } = useTexts()
  const texts = reports.claim
  const online = useOnline()
  const [claim, release] = [useClaim(file.id), useRelease(file.id)]
  const failed = () => toast({ message: reports.actFailed, tone: 'warn' })
  if (file.rights.because !== null && file.rights.because !== 'claimed')
    return <Banner>{reports.because[file.rights.because]}</Banner>
  if (file.state !== 'open') return null
  if (file.claim && !file.claim.mine)
    return (
      <Banner tone="effort" icon="eye">
        {texts.taken(file.claim.by.username ?? reports.erased)}
      </Banner>
    )
  const isMine = file.claim !== null
  return (
    <Banner
      icon={isMine ? 'check' : 'info'}
      action={
        <Button
          busy={claim.isPending || release.isPending}
          disabled={!online}
          onClick={() =>
            isMine ? release.mutate(undefined, { onError: failed }) : claim.mutate(undefined, { onError: failed })
          }
        >
          {isMine ? texts.release : texts.take}
        </Button>
      }
    >
      {isMine ? texts.mine : reports.severities[file.severity]}
    </Banner>
  )
}
