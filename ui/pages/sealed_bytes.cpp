#include "ui/pages/sealed_bytes.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <cmath>

#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

/// A member's name is a string that a colon follows.
class MemberNames : public QSyntaxHighlighter {
  public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

  protected:
    void highlightBlock(const QString& text) override {
        QTextCharFormat accent;
        accent.setForeground(theme().accent);
        for (int at = 0; at < text.size(); ++at) {
            if (text[at] != u'"') {
                continue;
            }
            const int end = endOfString(text, at);
            if (end + 1 < text.size() && text[end + 1] == u':') {
                setFormat(at, end - at + 1, accent);
            }
            at = end;
        }
    }

  private:
    static int endOfString(const QString& text, int from) {
        int at = from + 1;
        while (at < text.size() && text[at] != u'"') {
            at += text[at] == u'\\' ? 2 : 1;
        }
        return at;
    }
};

}  // namespace

SealedBytes::SealedBytes(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(monoFont());
    document()->setDocumentMargin(0);
    setTabChangesFocus(true);
    auto* names = new MemberNames(document());
    connect(&Appearance::instance(), &Appearance::changed, names, &QSyntaxHighlighter::rehighlight);
}

void SealedBytes::setBytes(const QString& bytes) {
    if (toPlainText() != bytes) {
        setPlainText(bytes);
    }
    fit();
}

QSize SealedBytes::sizeHint() const {
    constexpr int mostLines = 14;
    const QFontMetrics metrics(font());
    const int inLine =
        std::max(20, viewport()->width() / std::max(1, metrics.horizontalAdvance(QLatin1Char('0'))));
    int lines = 0;
    for (const QString& line : toPlainText().split(u'\n')) {
        lines += std::max(1, (static_cast<int>(line.size()) + inLine - 1) / inLine);
    }
    return {200, std::clamp(lines, 2, mostLines) * metrics.lineSpacing() + 2 * frameWidth() + 4};
}

void SealedBytes::fit() {
    setFixedHeight(sizeHint().height());
}

void SealedBytes::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void SealedBytes::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange && font() != monoFont()) {
        setFont(monoFont());
        fit();
    }
    QPlainTextEdit::changeEvent(event);
}

}  // namespace alem
