import { render } from 'preact';
import '../../components/base.css';
import { openDatabase } from '../../lib/storage/index.ts';
import { Panel } from './Panel.tsx';

render(<Panel database={openDatabase()} />, document.getElementById('screen')!);
