#!/usr/bin/env python3
"""Cuts "Alem Sans" from Debian's fonts-inter: Inter with tabular figures as its default, under another name (OFL).

  cut.py Inter-Regular.otf AlemSans-Regular.otf

Every single substitution of the feature `tnum` is applied to the digits and the signs that stand in a column of
figures; point and comma stay proportional. Dates are kept, so that the result is the same on every build.
"""
import sys
from fontTools.ttLib import TTFont

family = "Alem Sans"
tabular = [ord(sign) for sign in "0123456789+<>=\u2212\u00b1\u2264\u2265"]
needed = [0x202F, 0x00A0, 0x2212, 0x20B8]


def single_substitutions(font, feature):
    table = font["GSUB"].table
    found = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != feature:
            continue
        for index in record.Feature.LookupListIndex:
            for subtable in table.LookupList.Lookup[index].SubTable:
                inner = getattr(subtable, "ExtSubTable", subtable)
                if inner.LookupType == 1:
                    found.update(inner.mapping)
    return found


def even_out(font, glyphs):
    """Inter Medium's interpolated figures differ by two units of 2816: half a pixel over a long number."""
    widths = [font["hmtx"][glyph][0] for glyph in glyphs]
    width = max(set(widths), key=widths.count)
    for glyph in glyphs:
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def rename(font):
    names = font["name"]
    style = names.getDebugName(17) or names.getDebugName(2)
    full = f"{family} {style}"
    postscript = full.replace(" ", "")
    for record in list(names.names):
        text = {1: family if style in ("Regular", "Bold") else full, 4: full, 6: postscript, 16: family,
                3: postscript, 25: postscript}.get(record.nameID)
        if text is not None:
            names.setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [postscript]
        cff.topDictIndex[0].FullName = full
        cff.topDictIndex[0].FamilyName = family


def main(source, target):
    font = TTFont(source, recalcTimestamp=False)
    replacement = single_substitutions(font, "tnum")
    for subtable in font["cmap"].tables:
        for code in tabular:
            if code in subtable.cmap:
                glyph = subtable.cmap[code]
                subtable.cmap[code] = replacement.get(glyph, glyph)
    best = font.getBestCmap()
    even_out(font, [best[code] for code in tabular if code in best])
    advances = {font["hmtx"][best[code]][0] for code in map(ord, "0123456789")}
    missing = [hex(code) for code in needed if code not in best]
    if len(advances) != 1 or missing:
        sys.exit(f"{source}: advances {advances}, missing {missing}")
    rename(font)
    font.save(target)


main(*sys.argv[1:])
