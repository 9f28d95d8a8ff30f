#include "ui/print/pdf_file.h"

#include <QBuffer>
#include <QHash>
#include <QList>
#include <QMap>
#include <QMarginsF>
#include <QPageSize>
#include <QRegularExpression>
#include <string_view>

#include "app/audit/sha256.h"
#include "app/base/check.h"
#include "ui/print/sheet.h"

namespace alem {

namespace {

/// One indirect object: what may hold references, and the stream behind it, which never does.
struct PdfObject {
    QString head;
    QByteArray rest;
};

/// Sets how many pages there are; empty if it was given up.
QByteArray paintOnce(const PdfIdentity& identity, const PrintProgress& progress, const DocumentPainter& paint,
                     int& pages) {
    QBuffer buffer;
    std::optional<int> painted;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * Sheet::unitsPerPoint);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(identity.title);
        writer.setCreator(QStringLiteral("Alem Desk"));
        if (!identity.attachment.isEmpty()) {
            writer.addFileAttachment(identity.attachmentName, identity.attachment,
                                     QStringLiteral("application/json"));
        }
        QPainter painter(&writer);
        painted = paint(writer, painter, {pages, progress});
    }
    pages = painted.value_or(0);
    return painted ? buffer.data() : QByteArray();
}

PdfObject objectOf(const QByteArray& bytes) {
    const qsizetype begin = bytes.indexOf("obj\n") + 4;
    const qsizetype stream = bytes.indexOf(">>\nstream\n", begin);
    const qsizetype end = stream >= 0 ? stream + 3 : bytes.lastIndexOf("endobj");
    check(begin >= 4 && end > begin, "an object of QPdfWriter has a beginning and an end");
    return {QString::fromLatin1(bytes.mid(begin, end - begin)), bytes.mid(end)};
}

/// By number, from the one cross-reference table.
QMap<int, PdfObject> objectsOf(const QByteArray& pdf, qsizetype table) {
    const QByteArrayList lines = pdf.mid(table, pdf.indexOf("trailer", table) - table).split('\n');
    QMap<qsizetype, int> byOffset;
    for (int number = 1; number + 2 < lines.size(); ++number) {
        const QByteArray& line = lines.at(number + 2);
        if (line.size() >= 18 && line.at(17) == 'n') {
            byOffset.insert(line.first(10).toLongLong(), number);
        }
    }
    QMap<int, PdfObject> objects;
    for (auto at = byOffset.cbegin(); at != byOffset.cend(); ++at) {
        const auto next = std::next(at);
        const qsizetype end = next == byOffset.cend() ? table : next.key();
        objects.insert(at.value(), objectOf(pdf.mid(at.key(), end - at.key())));
    }
    return objects;
}

const QRegularExpression& reference() {
    static const QRegularExpression pattern(QStringLiteral("\\b(\\d+) 0 R\\b"));
    return pattern;
}

/// Objects in their new order, and the place of each in it.
struct ObjectOrder {
    QList<int> numbers;
    QHash<int, qsizetype> places;
};

void visit(const QMap<int, PdfObject>& objects, int number, ObjectOrder& order) {
    if (order.places.contains(number)) {
        return;
    }
    check(objects.contains(number), "a reference leads to an object");
    order.places.insert(number, order.numbers.size());
    order.numbers.append(number);
    for (auto match = reference().globalMatch(objects[number].head); match.hasNext();) {
        visit(objects, match.next().captured(1).toInt(), order);
    }
}

/// Replaces whatever the pattern's first group stands for.
template <class Replacement>
QString replaced(const QString& text, const QRegularExpression& pattern, Replacement replacement) {
    QString result;
    qsizetype last = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        result += QStringView(text).mid(last, found.capturedStart(1) - last);
        result += replacement(found.captured(1));
        last = found.capturedEnd(1);
    }
    result += QStringView(text).mid(last);
    return result;
}

/// Qt makes the tag of a font subset from an object number: ours counts the fonts instead.
QString subsetTag(const QString& qtTag, QStringList& seen) {
    if (!seen.contains(qtTag)) {
        seen.append(qtTag);
    }
    const auto place = seen.indexOf(qtTag);
    return QStringLiteral("ALEMA") + QChar(static_cast<char16_t>(u'A' + place));
}

QString dateText(Instant instant) {
    const LocalTime time = Zone().local(instant);
    return QStringLiteral("D:%1%2%3%4%5%6Z")
        .arg(time.day.year(), 4, 10, QLatin1Char('0'))
        .arg(time.day.month(), 2, 10, QLatin1Char('0'))
        .arg(time.day.dayOfMonth(), 2, 10, QLatin1Char('0'))
        .arg(time.hour, 2, 10, QLatin1Char('0'))
        .arg(time.minute, 2, 10, QLatin1Char('0'))
        .arg(time.second, 2, 10, QLatin1Char('0'));
}

int numberAfter(const QByteArray& trailer, const char* name) {
    const qsizetype at = trailer.indexOf(name);
    check(at >= 0, "the trailer names catalogue and information");
    return trailer.mid(at + QByteArray(name).size() + 1).split(' ').first().toInt();
}

void identify(QMap<int, PdfObject>& objects, int root, int info, const PdfIdentity& identity) {
    static const QRegularExpression date(QStringLiteral("/CreationDate \\(([^)]*)\\)"));
    objects[info].head =
        replaced(objects[info].head, date, [&](const QString&) { return dateText(identity.made); });
    const QString language =
        identity.language == Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB");
    objects[root].head.replace(QStringLiteral("/Type /Catalog\n"),
                               QStringLiteral("/Type /Catalog\n/Lang (") + language +
                                   QStringLiteral(")\n/ViewerPreferences <</DisplayDocTitle true>>\n"));
}

/// QPdfWriter takes the first character that leads to a glyph: for the space that is the tabulator. Whoever
/// copies text from the document must get spaces.
QByteArray withSpaces(QByteArray stream) {
    const qsizetype table = stream.indexOf("beginbfrange");
    for (qsizetype at = stream.indexOf('[', table); table >= 0 && at >= 0; at = stream.indexOf('[', at + 1)) {
        const qsizetype end = stream.indexOf(']', at);
        const qsizetype tab = stream.indexOf("<0009>", at);
        if (tab >= 0 && tab < end) {
            stream.replace(tab, 6, "<0020>");
        }
    }
    return stream;
}

/// The objects in their new order, and where each begins.
QByteArray bodyOf(const QMap<int, PdfObject>& objects, const ObjectOrder& order, int info,
                  QList<qsizetype>& offsets) {
    static const QRegularExpression tag(QStringLiteral("/([A-Z]{6})\\+"));
    QByteArray out("%PDF-1.4\n%\xC3\xA2\xC3\xA3\n");
    QStringList tags;
    for (qsizetype i = 0; i < order.numbers.size(); ++i) {
        const PdfObject& object = objects[order.numbers[i]];
        QString head = object.head;
        if (order.numbers[i] != info) {
            head = replaced(head, reference(),
                            [&](const QString& n) { return QString::number(order.places[n.toInt()] + 1); });
            head = replaced(head, tag, [&](const QString& old) { return subsetTag(old, tags); });
        }
        offsets.append(out.size());
        out += QByteArray::number(i + 1) + " 0 obj\n" + head.toLatin1() + withSpaces(object.rest);
    }
    return out;
}

}  // namespace

QByteArray reproducible(const QByteArray& pdf, const PdfIdentity& identity) {
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const QByteArray trailer = pdf.mid(pdf.indexOf("trailer", table));
    const int root = numberAfter(trailer, "/Root");
    const int info = numberAfter(trailer, "/Info");
    QMap<int, PdfObject> objects = objectsOf(pdf, table);
    identify(objects, root, info, identity);
    ObjectOrder order;
    visit(objects, root, order);
    visit(objects, info, order);
    QList<qsizetype> offsets;
    QByteArray out = bodyOf(objects, order, info, offsets);
    const QByteArray id = QByteArray::fromStdString(
        sha256({out.constData(), static_cast<std::size_t>(out.size())}).hex().substr(0, 32));
    const qsizetype start = out.size();
    out += "xref\n0 " + QByteArray::number(order.numbers.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) {
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    out += "trailer\n<<\n/Size " + QByteArray::number(order.numbers.size() + 1) + "\n/Root 1 0 R\n/Info " +
           QByteArray::number(order.places[info] + 1) + " 0 R\n/ID [<" + id + "> <" + id +
           ">]\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

QByteArray makePdf(const PdfIdentity& identity, const PrintProgress& progress, const DocumentPainter& paint) {
    int pages = 0;
    if (paintOnce(identity, progress, paint, pages).isEmpty()) {
        return {};
    }
    const QByteArray pdf = paintOnce(identity, progress, paint, pages);
    return pdf.isEmpty() ? pdf : reproducible(pdf, identity);
}

}  // namespace alem
