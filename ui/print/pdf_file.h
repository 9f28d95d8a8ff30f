#pragma once

#include <QByteArray>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <functional>
#include <optional>

#include "app/value/instant.h"
#include "ui/print/print_progress.h"
#include "ui/wording/language.h"

namespace alem {

/// What a PDF says about itself, and the machine form that travels inside it.
struct PdfIdentity {
    QString title;
    Language language = Language::English;
    Instant made;            ///< its creation date: the report's, not the clock's
    QString attachmentName;  ///< the canonical JSON, as an embedded file
    QByteArray attachment;
};

/// One of the two times that a document is painted.
struct PrintPass {
    int pages = 0;  ///< 0: not known yet
    const PrintProgress& progress;
};

/// Paints a whole document; answers how many pages it painted, or nothing if it was given up.
using DocumentPainter =
    std::function<std::optional<int>(QPdfWriter& writer, QPainter& painter, const PrintPass& pass)>;

/// Makes a PDF of A4 pages without margins, at 1440 units an inch. It is painted twice: the second time the
/// number of pages is known. The same input gives the same bytes: see reproducible(). Empty if it was given
/// up. Any thread may do it, once the fonts are loaded.
QByteArray makePdf(const PdfIdentity& identity, const PrintProgress& progress, const DocumentPainter& paint);

/// Brings a file of QPdfWriter (ISO 32000-1, classic cross-reference table, no object streams) into one form:
/// objects renumbered in the order in which they are referred to from the catalogue, creation date, document
/// language (/Lang), title in the window (/DisplayDocTitle), file identifier (/ID) from the SHA-256 of the
/// rest. Anything else is a mistake.
QByteArray reproducible(const QByteArray& pdf, const PdfIdentity& identity);

}  // namespace alem
