#pragma once

#include <QPushButton>
#include <string>

#include "app/event/enums.h"

namespace alem {

/// Asks what an operation of a statement is that the desk does not know; there only where one is selected.
class ReadingButton : public QPushButton {
    Q_OBJECT

  public:
    explicit ReadingButton(QWidget* parent = nullptr);

    /// The operation as the file writes it; empty hides the button.
    void setOperation(const std::string& operation);
    void retranslate();

  signals:
    void decided(const std::string& operation, StatementReading as);

  private:
    std::string m_operation;
};

}  // namespace alem
