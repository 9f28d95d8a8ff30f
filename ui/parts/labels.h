#pragma once

#include <QLabel>
#include <QPushButton>

namespace alem {

/// A text in one of the house's few ways of setting text; follows theme and text size by itself.
class Text : public QLabel {
    Q_OBJECT

  public:
    enum class Style {
        Body,
        Emphasis,   ///< 13 px, 500
        Title,      ///< 13 px, 600
        Secondary,  ///< 13 px, secondary
        Note,       ///< 11 px, secondary
        Section,    ///< 11 px, 600, secondary
        Figure,     ///< 28 px: one a page
        Mono,       ///< 11 px monospaced: hashes
    };
    explicit Text(Style style, const QString& text = {}, QWidget* parent = nullptr);
    /// One line that ends in an ellipsis where there is no room for the whole; a hash is cut in its middle.
    void setElided();
    /// The same in whole words: where counts are said.
    void setCutAtWords();
    /// Elided, with the whole as tooltip; Ctrl+C and the context menu copy the whole.
    void setCopied();
    /// A figure that is set as a title where there is no room for it: a number is never cut.
    void setFitted(const QString& figure);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void applyLook();

    Style m_style;
    bool m_elided = false;
    bool m_inWords = false;
    bool m_copied = false;
    bool m_fitted = false;
};

/// The title above a part of a page, with an optional note at the right and the rule below it.
class SectionTitle : public QWidget {
    Q_OBJECT

  public:
    explicit SectionTitle(const QString& title = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    /// A link, segments or a state at the right end.
    void addTrailing(QWidget* widget);
    void setRuled(bool ruled);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Text* m_title;
    Text* m_note;
    bool m_ruled = true;
};

/// The one large figure of a page: label above, figure, note below. `small` sets the figure at 13 px, for
/// those beside it.
class FigureBlock : public QWidget {
    Q_OBJECT

  public:
    explicit FigureBlock(bool small = false, QWidget* parent = nullptr);
    void setTexts(const QString& label, const QString& figure, const QString& note = {});

  private:
    Text* m_label;
    Text* m_figure;
    Text* m_note;
};

/// An act that reads as a word in a sentence; keyboard focusable, no frame.
class Link : public QPushButton {
    Q_OBJECT

  public:
    explicit Link(const QString& text = {}, QWidget* parent = nullptr);
    void setSmall(bool small);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool m_small = false;
};

}  // namespace alem
