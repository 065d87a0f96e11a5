/** The rule `setpoint/arrows` for oxlint: every import, re-export and dynamic import against arrows.ts. */
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forbiddenImport } from './arrows.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Specifier {
  readonly type: string
  readonly value?: unknown
}
interface WithSource {
  readonly source?: Specifier | null
}
interface RuleContext {
  readonly physicalFilename: string
  report(problem: { message: string; node: Specifier }): void
}

const arrows = {
  meta: { type: 'problem' },
  create(context: RuleContext) {
    const file = relative(root, context.physicalFilename).split(sep).join('/')
    const check = ({ source }: WithSource): void => {
      if (!source || typeof source.value !== 'string') return
      const message = forbiddenImport(file, source.value)
      if (message !== null) context.report({ message, node: source })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    }
  },
}

// oxlint takes a plugin as a default export.
export default { meta: { name: 'setpoint' }, rules: { arrows } }
