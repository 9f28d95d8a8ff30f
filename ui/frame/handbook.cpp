#include "ui/frame/handbook.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFile>
#include <QHash>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextList>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/frame/shortcuts.h"
#include "ui/parts/language_switch.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

/// The part about each page, by its title in English; the French handbook has the same parts in the same
/// order.
QString partAbout(const QString& page) {
    static const QHash<QString, QString> parts{
        {QStringLiteral("overview"), QStringLiteral("The pages")},
        {QStringLiteral("holdings"), QStringLiteral("Holdings")},
        {QStringLiteral("transactions"), QStringLiteral("Transactions")},
        {QStringLiteral("custody"), QStringLiteral("Custody")},
        {QStringLiteral("markets"), QStringLiteral("Markets")},
        {QStringLiteral("doctrine"), QStringLiteral("The doctrine")},
        {QStringLiteral("approvals"), QStringLiteral("Four eyes")},
        {QStringLiteral("audit"), QStringLiteral("The audit log")},
        {QStringLiteral("reports"), QStringLiteral("Reports")},
        {QStringLiteral("register"), QStringLiteral("The register")},
    };
    return parts.value(page);
}

QString textIn(const QString& language) {
    QFile file(QStringLiteral(":/handbook/handbook.%1.md").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<QTextBlock> headings(const QTextDocument& document) {
    QList<QTextBlock> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            found.append(block);
        }
    }
    return found;
}

/// Room between paragraphs, and more above headings, which Markdown leaves to the reader's program.
void spread(QTextDocument& document) {
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 0 ? 2.0 * measures().unit : 0);
        format.setBottomMargin(block.textList() != nullptr ? measures().half : measures().unit);
        format.setNonBreakableLines(false);
        format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

/// Which heading it is, counted from the first.
qsizetype placeOf(const QString& part) {
    QTextDocument english;
    english.setMarkdown(textIn(QStringLiteral("en")));
    qsizetype place = 0;
    for (const QTextBlock& heading : headings(english)) {
        if (heading.text() == part) {
            return place;
        }
        ++place;
    }
    return 0;
}

}  // namespace

Handbook::Handbook(QWidget* parent) : QDialog(parent), m_text(new QTextBrowser(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(2 * measures().unit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    resize(measures().dialog, measures().dialog);
    addLookKeys(this);
    retranslate();
}

void Handbook::turnTo(const QString& page) {
    m_page = page;
    showPart();
}

void Handbook::showPart() {
    const QList<QTextBlock> parts = headings(*m_text->document());
    const QTextBlock part = parts.value(placeOf(partAbout(m_page)));
    m_part = part.text();
    // Once the text has been laid out at its width.
    QTimer::singleShot(0, this, [this, part] {
        const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(part);
        m_text->verticalScrollBar()->setValue(qRound(place.top()));
    });
}

void Handbook::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    showPart();
}

void Handbook::retranslate() {
    setWindowTitle(tr("Handbook"));
    m_text->setAccessibleName(tr("Handbook"));
    m_text->setMarkdown(textIn(interfaceWording().code()));
    spread(*m_text->document());
    showPart();
}

void Handbook::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace alem
