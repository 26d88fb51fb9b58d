// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#pragma once

#include "formats/cas/cas.h"
#include "formats/output.h"
#include "text/checkjson.h"
#include "text/error.h"

#include <QByteArray>
#include <QCoreApplication>

namespace Standoff {

// A CAS as UIMA CAS JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc).
// The specification has "^begin" and "^end" for offsets, which no program writes or reads: they are
// read, and written without the sign. Structures are read one by one.
class CasJson
{
    Q_DECLARE_TR_FUNCTIONS(Standoff::CasJson)

public:
    static Result<Cas> read(const QByteArray &bytes);
    // One structure a line.
    static void write(const Cas &cas, Output &output);

private:
    static void readTypes(const ReadJson &json, Cas &cas);
    static void readStructure(const ReadJson &json, Cas &cas);
    static void tell(const QString &remark, Cas &cas);
    static void readViews(const ReadJson &json, Cas &cas);
};

} // namespace Standoff
