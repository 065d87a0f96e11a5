import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { firstScreen } from './scripts/first-screen.ts'

/** Our own code that the first screens share. What is loaded later must not match. */
const frame =
  /\/src\/(app\/(app|brand|error-boundary|me|not-found|notices|proof-gate|router|routes|screen-loader|shell|texts)\.tsx?|platform\/[\w-]+\.tsx?|platform\/(i18n\/\w+|outbox\/outbox)\.ts|ui\/(avatar|button|card|class-names|icon|icon-paths|initials|states|toast)\.tsx?)$/

const server = 'http://127.0.0.1:3000'

/** React's API by Preact: 57 kB less of the first screen (docs/decisions/preact.md). Types stay React's. */
const preact = [
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react$/, replacement: 'preact/compat' },
]

export default defineConfig({
  resolve: { alias: preact },
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    // Assets inlined as data: addresses would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What every screen needs, in two files: many small ones compress worse.
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules\/(react|react-dom|scheduler|preact|wouter|regexparam|use-sync-external-store|@tanstack)\//,
            },
            { name: 'frame', test: frame },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
  plugins: [
    react(),
    tailwindcss(),
    firstScreen(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: false,
      injectManifest: {
        // Fonts of scripts that are rarely needed come when they are.
        globPatterns: ['index.html', 'assets/*.{js,css}', 'assets/geist-latin-wght-normal*.woff2', 'icons/*.svg'],
        globIgnores: ['assets/gallery*'],
      },
      manifest: {
        id: '/',
        name: 'Setpoint',
        short_name: 'Setpoint',
        description: 'The self-hosted home of your fitness',
        start_url: '/today',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f5f1',
        theme_color: '#f6f5f1',
        categories: ['health', 'fitness', 'lifestyle'],
        icons: [
          { src: '/icons/mark.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Weigh in', url: '/today?weigh-in', icons: [{ src: '/icons/icon-192.png', sizes: '192x192' }] },
        ],
      },
    }),
  ],
})
