/** What can be done to an account: a column of buttons, each of which asks first. */
import { lazy, Suspense, useState } from 'react'
import type { AdminUser } from '@setpoint/contract/admin'
import { useOnline } from '../../../platform/connection.ts'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Button, TextLink } from '../../../ui/button.tsx'
import { Card, CardTitle } from '../../../ui/card.tsx'
import type { Act } from '../queries.ts'

const UserActDialog = lazy(() => import('./user-act-dialogs.tsx').then((part) => ({ default: part.UserActDialog })))

export function UserActs({ user }: { user: AdminUser }) {
  const { user: texts, act } = useTexts().admin
  const online = useOnline()
  const [asked, setAsked] = useState<Act['kind'] | null>(null)
  const isSuspended = user.suspension !== null
  return (
    <Card>
      <CardTitle note={texts.actsNote}>{texts.acts}</CardTitle>
      <div className="grid gap-2.5 sm:max-lg:grid-cols-2">
        {isSuspended && (
          <Button icon="check" variant="primary" disabled={!online} onClick={() => setAsked('lift')}>
            {act.lift.confirm}
          </Button>
        )}
        <Button icon="user" disabled={!online} onClick={() => setAsked('role')}>
          {act.role.confirm}
        </Button>
        <Button icon="log-out" disabled={!online} onClick={() => setAsked('log-out')}>
          {act['log-out'].confirm}
        </Button>
        <Button icon="lock" disabled={!online} onClick={() => setAsked('suspend')}>
          {isSuspended ? act.suspend.againConfirm : act.suspend.confirm}
        </Button>
      </div>
      {asked !== null && (
        <Suspense fallback={null}>
          <UserActDialog kind={asked} user={user} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Card>
  )
}

/** Nobody acts on themselves, so there is nothing to press. */
export function OwnAccount() {
  const { user: texts } = useTexts().admin
  return (
    <Card>
      <CardTitle>{texts.own}</CardTitle>
      <p className="text-note text-muted">{texts.ownNote}</p>
      <p className="mt-3">
        <TextLink href="/settings/security">{texts.ownSettings}</TextLink>
      </p>
    </Card>
  )
}
