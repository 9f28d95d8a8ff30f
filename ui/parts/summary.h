#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace alem {

class StateLabel;
class Text;

/// What a form works out from what was typed: a label and a figure a line, the last one strong.
class SummaryLines : public QWidget {
    Q_OBJECT

  public:
    struct Line {
        QString label;
        QString value;
        bool strong = false;
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit SummaryLines(QWidget* parent = nullptr);
    void setLines(const QList<Line>& lines);
    [[nodiscard]] const QList<Line>& lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QList<Line> m_lines;
};

/// A state with its consequence in a sentence below: who must agree before anything is sealed, what to look
/// at once more, or why nothing is.
class StateNote : public QWidget {
    Q_OBJECT

  public:
    explicit StateNote(QWidget* parent = nullptr);
    void setPending(const QString& title, const QString& sentence);
    void setDoubt(const QString& title, const QString& sentence);
    void setRefused(const QString& title, const QString& sentence);
    [[nodiscard]] QString sentence() const;

  private:
    StateLabel* m_title;
    Text* m_sentence;
};

}  // namespace alem
