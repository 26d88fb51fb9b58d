// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include <QSplitter>

namespace Standoff {

// A splitter whose handles are reached by Tab and moved by the arrow keys, too.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

    // What the handle before a part is called, for screen readers.
    void setHandleName(int part, const QString &name);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace Standoff
