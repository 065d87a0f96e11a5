/** Who may do what, in a sentence for each role. */
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, CardTitle } from '../../../ui/card.tsx'
import { roles } from '../rights.ts'

export function RightsCard() {
  const { teams } = useTexts()
  return (
    <Card>
      <CardTitle>{teams.list.rolesTitle}</CardTitle>
      <dl className="grid gap-2.5 text-note">
        {roles.map((role) => (
          <div key={role}>
            <dt className="font-[550]">{teams.roles[role]}</dt>
            <dd className="text-muted">{teams.list.rights[role]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
