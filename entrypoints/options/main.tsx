import { render } from 'preact';
import '../../components/base.css';
import { openDatabase } from '../../lib/storage/index.ts';
import { Options } from './Options.tsx';

render(<Options database={openDatabase()} />, document.getElementById('screen')!);
