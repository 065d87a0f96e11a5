/** Choosing files by button or by dropping them. */
import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { Progress } from './figure.tsx'
import { useTexts } from '../platform/i18n/texts.ts'

interface FileDropProps {
  /** 'Choose a file or drop it here'. */
  label: ReactNode
  hint?: ReactNode
  icon?: IconName | undefined
  /** As of `<input type="file">`: '.csv,.xml' or 'image/*'. */
  accept?: string | undefined
  multiple?: boolean | undefined
  disabled?: boolean | undefined
  /** 0 to 1 while uploading, null while it cannot be known; leave it out otherwise. */
  progress?: number | null | undefined
  onFiles: (files: File[]) => void
}

export function FileDrop({
  label,
  hint,
  icon = 'upload',
  accept,
  multiple,
  disabled,
  progress,
  onFiles,
}: FileDropProps) {
  const { ui } = useTexts()
  const id = useId()
  const [over, setOver] = useState(false)
  const busy = progress !== undefined
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    if (files.length > 0 && !disabled && !busy) onFiles(files)
  }
  const onDrag = (event: DragEvent, entering: boolean) => {
    event.preventDefault()
    setOver(entering && !disabled && !busy)
  }
  return (
    <label
      className={classNames(
        'relative grid min-h-36 place-content-center justify-items-center gap-1.5 rounded-card border-[1.5px] border-dashed p-5 text-center transition-colors',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        over ? 'border-accent bg-tint' : 'border-edge bg-raise hover:border-accent',
        disabled && 'pointer-events-none opacity-50',
      )}
    >
      <input
        type="file"
        onDragOver={(event) => onDrag(event, true)}
        onDragLeave={(event) => onDrag(event, false)}
        onDrop={(event) => {
          onDrag(event, false)
          take(event.dataTransfer.files)
        }}
        accept={accept}
        multiple={multiple}
        disabled={disabled || busy}
        aria-describedby={hint ? id : undefined}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
        className="absolute inset-0 cursor-[inherit] opacity-0"
      />
      <Icon name={icon} size={26} className="mb-1 text-accent" />
      <span className="font-[550] text-balance">{label}</span>
      {hint && (
        <span id={id} className="max-w-[48ch] text-label text-balance text-muted">
          {hint}
        </span>
      )}
      {busy && (
        <span className="mt-2 block w-56 max-w-full">
          <Progress value={progress ?? null} label={ui.uploading} />
        </span>
      )}
    </label>
  )
}
