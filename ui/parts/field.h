#pragma once

#include <QWidget>
#include <cstdint>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace alem {

class RefusalLine;

/// A labelled input with one line below it: a note at rest, the echo of what was understood, or a refusal. A
/// refusal takes the line's place, frames the input in the breach colour and is its accessible description.
/// Typed text is never touched.
class Field : public QWidget {
    Q_OBJECT

  public:
    explicit Field(QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// At rest: a unit's decimals, a weekday.
    void setNote(const QString& note);
    /// `Understood: **7.25000000 BTC**`; empty goes back to the note.
    void setEcho(const QString& value);
    /// Where a refusal stands: below the input, or in a place with more room, which is not this field's.
    enum class Said : std::uint8_t { Here, Elsewhere };
    /// A sentence with figures and what would be accepted; empty takes it away.
    void setRefusal(const QString& sentence, Said said = Said::Here);
    [[nodiscard]] bool isRefused() const { return !m_refusal.isEmpty(); }
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void showLine();
    void applyLook();

    QLabel* m_label;
    QWidget* m_editor;
    RefusalLine* m_refusalLine;
    QLabel* m_line;
    QString m_note;
    QString m_echo;
    QString m_refusal;
    Said m_said = Said::Here;
};

/// Where to go for the first input within that is marked as refused and not hidden there; null if none is.
[[nodiscard]] QWidget* firstRefused(QWidget* within);

/// A field and a button on its right, level with the input: `Choose…` beside the path of a file.
[[nodiscard]] QHBoxLayout* beside(Field* field, QPushButton* button);

}  // namespace alem
