import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** What an installed app is called and looks like; the rest is in src/app/features/offline/. */
export const installable = (): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/features/offline',
    filename: 'service-worker.ts',
    injectRegister: false,
    manifest: {
      name: '核数 Heshu',
      short_name: '核数',
      description: '官方报告的数字看板：每个数字都能追溯到报告中的位置。',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f6f4ee',
      theme_color: '#0b5a87',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    injectManifest: {
      globPatterns: ['**/*'],
      // What only a server reads, and what describes the build.
      globIgnores: ['**/*.{br,gz}', '**/*.map', 'sbom.json', 'licences.txt', 'nginx-headers.conf'],
      maximumFileSizeToCacheInBytes: 30_000_000,
    },
  });
