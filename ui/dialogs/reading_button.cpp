#include "ui/dialogs/reading_button.h"

#include <QMenu>

#include "ui/parts/language_switch.h"
#include "ui/words/kind_words.h"

namespace alem {

ReadingButton::ReadingButton(QWidget* parent) : QPushButton(parent) {
    auto* kinds = new QMenu(this);
    for (std::size_t i = 0; i < EnumNames<StatementReading>::names.size(); ++i) {
        const auto as = static_cast<StatementReading>(i);
        connect(kinds->addAction(QString()), &QAction::triggered, this,
                [this, as] { emit decided(m_operation, as); });
    }
    setMenu(kinds);
    setAutoDefault(false);
    hide();
}

void ReadingButton::setOperation(const std::string& operation) {
    m_operation = operation;
    setVisible(!operation.empty());
    retranslate();
}

void ReadingButton::retranslate() {
    const Wording& words = interfaceWording();
    setText(tr("Read %1 as…").arg(words.quoted(QString::fromStdString(m_operation))));
    int at = 0;
    for (QAction* action : menu()->actions()) {
        action->setText(statementReadingWord(static_cast<StatementReading>(at), words));
        ++at;
    }
}

}  // namespace alem
