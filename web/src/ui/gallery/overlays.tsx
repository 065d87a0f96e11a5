/** What lies above the page. */
import { useState } from 'react'
import { Button } from '../button.tsx'
import { ConfirmDialog, Dialog } from '../dialog.tsx'
import { Field } from '../field.tsx'
import { Menu } from '../menu.tsx'
import { Tabs } from '../tabs.tsx'
import { TextInput } from '../text-input.tsx'
import { toast } from '../toast.tsx'
import { Row, Section } from './section.tsx'

export function OverlaySection() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null)
  const [tab, setTab] = useState<'chart' | 'photos'>('chart')
  const close = () => setOpen(null)
  return (
    <Section title="Dialog, menu, tabs, toast">
      <Row>
        <Button onClick={() => setOpen('dialog')}>Dialog</Button>
        <Button onClick={() => setOpen('confirm')}>Confirmation</Button>
        <Button onClick={() => toast({ message: 'Weigh-in deleted', action: { label: 'Undo', run: () => undefined } })}>
          Toast
        </Button>
        <Button onClick={() => toast({ message: 'Saved', tone: 'good' })}>Good toast</Button>
        <Menu
          label="More"
          items={[
            { label: 'Edit', icon: 'edit', onSelect: () => undefined },
            { label: 'Add a photo', icon: 'camera', disabled: true, onSelect: () => undefined },
            { label: 'Delete', icon: 'trash', danger: true, onSelect: () => undefined },
          ]}
        />
      </Row>
      <Tabs
        label="Body"
        value={tab}
        onValue={setTab}
        tabs={[
          { value: 'chart', label: 'Chart', content: <p>The chart’s panel</p> },
          { value: 'photos', label: 'Photos', content: <p>The photos’ panel</p> },
        ]}
      />
      <Dialog
        open={open === 'dialog'}
        onOpenChange={close}
        title="Weigh in"
        description="Your trend follows at once."
        footer={
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" onClick={close}>
              Save
            </Button>
          </>
        }
      >
        <Field label="Note" optional>
          <TextInput />
        </Field>
      </Dialog>
      <ConfirmDialog
        open={open === 'confirm'}
        onOpenChange={close}
        onConfirm={close}
        title="Delete this weigh-in?"
        description="Its photos go with it. This cannot be undone."
        confirm="Delete"
        danger
      />
    </Section>
  )
}
