#include "ui/pages/sealed_bytes.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

namespace alem {

namespace {

constexpr int mostLines = 14;  ///< more are scrolled

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
    return {200, heightFor(wrappedAt(contentsRect().width()))};
}

// As high as the lines themselves are: what a font says of itself is less, and one pixel less scrolls.
int SealedBytes::heightFor(const QList<qreal>& lines) const {
    const auto shown = std::clamp<qsizetype>(lines.size(), 2, mostLines);
    const qreal one = lines.isEmpty() ? 0 : *std::max_element(lines.begin(), lines.end());
    return static_cast<int>(std::ceil(one * static_cast<qreal>(shown))) + 2 * frameWidth() + 4;
}

QList<qreal> SealedBytes::wrappedAt(int width) const {
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(wordWrapMode());
    QList<qreal> lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(line.height());
        }
        layout.endLayout();
    }
    return lines;
}

// Whether the bar stands there is decided before the lines are wrapped: a bar that comes or goes while they
// are would leave them too wide.
void SealedBytes::fit() {
    const QList<qreal> lines = wrappedAt(contentsRect().width());
    setVerticalScrollBarPolicy(lines.size() > mostLines ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(heightFor(lines));
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
