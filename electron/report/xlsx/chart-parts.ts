import type { ReportChart } from '#shared/report/report-workbook.ts';
import { safeText } from '../safe-text.ts';
import { sheetReference } from './sheet-place.ts';
import { xmlAttribute, xmlHead, xmlText } from './xml-text.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const columnsWide = 7;
const rowsHigh = 20;

/** The place of the chart on its sheet, with a description for those who cannot see it (ECMA-376 part 1, 20.5). */
export function drawingXml({ title, description, afterColumn }: ReportChart): string {
  const at = (column: number, row: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>90000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `${xmlHead}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:twoCellAnchor>` +
    `<xdr:from>${at(afterColumn, 2)}</xdr:from><xdr:to>${at(afterColumn + columnsWide - 1, 2 + rowsHigh)}</xdr:to>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="2" name="${xmlAttribute(safeText(title))}" descr="${xmlAttribute(safeText(description))}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" ` +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData>' +
    '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

/** Lying bars, most legible with long names; first row on top (21.2). */
export function chartXml({ title, from, to }: ReportChart, sheet: string): string {
  const range = (column: string) => `${sheetReference(sheet)}!$${column}$${from}:$${column}$${to}`;
  const words = (size: number, bold: boolean) =>
    `<a:defRPr sz="${size}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="1F2933"/></a:solidFill></a:defRPr>`;
  const axisText = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${words(1000, false)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
  const none = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${words(1200, true)}</a:pPr><a:r><a:rPr lang="nl-NL" sz="1200" b="1"/>`,
    `<a:t>${xmlText(safeText(title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>',
    '<c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>',
    '<c:spPr><a:solidFill><a:srgbClr val="2F6DA8"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>',
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>',
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef><c:f>${xmlText(range('A'))}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${xmlText(range('B'))}</c:f></c:numRef></c:val></c:ser>`,
    '<c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>',
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${none}${axisText}<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>`,
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>',
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>',
    '<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="D9DEE4"/></a:solidFill></a:ln></c:spPr>',
    '</c:chartSpace>',
  ].join('');
}
