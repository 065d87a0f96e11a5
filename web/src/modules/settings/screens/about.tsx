/** What this is, in which version, and where its API is described. */
import { version } from '../../../../package.json'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Card, CardTitle, Facts, Stack } from '../../../ui/card.tsx'
import { Mark } from '../../../ui/icon.tsx'

export function About() {
  const { app, settings } = useTexts()
  return (
    <Stack>
      <Card>
        <p className="mb-4 flex items-center gap-2.5 text-title font-semibold">
          <Mark size={26} />
          {app.name}
        </p>
        <Facts
          items={[
            [settings.about.version, version],
            [settings.about.licence, settings.about.licenceName],
            [settings.about.server, location.host],
          ]}
        />
      </Card>
      <Card>
        <CardTitle note={settings.about.apiNote}>{settings.about.api}</CardTitle>
        <TextLink href="/api/docs">{settings.about.apiLink}</TextLink>
      </Card>
      <Card>
        <CardTitle>{settings.about.yours}</CardTitle>
        <p className="text-note text-muted">{settings.about.yoursNote}</p>
      </Card>
    </Stack>
  )
}
