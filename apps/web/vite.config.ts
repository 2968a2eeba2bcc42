import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The browser's build. In development `npm run dev --workspace apps/web` proxies the API of a running server. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:8370' } },
});
