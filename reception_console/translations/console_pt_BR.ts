<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Said yes</source>
        <translation>Aceitou</translation>
    </message>
    <message>
        <source>Can&apos;t go</source>
        <translation>Não pode ir</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Gone: nobody was there</source>
        <translation>Foi embora: ninguém lá</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>Veio à recepção</translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>fora do turno</translation>
    </message>
</context>
<context>
    <name>AdvisorEntry</name>
    <message>
        <source>%1 speaks %2</source>
        <translation>%1 fala %2</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tirar %1 da lista</translation>
    </message>
</context>
<context>
    <name>AdvisorsStep</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Such as Li Na</source>
        <translation>Por exemplo, Li Na</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>De um arquivo CSV</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} desde {1}</translation>
    </message>
    <message>
        <source>{0} never seen</source>
        <translation>{0} nunca vista</translation>
    </message>
    <message>
        <source>Board lost: {0}</source>
        <translation>Tela sem conexão: {0}</translation>
    </message>
    <message>
        <source>Board: {0}</source>
        <translation>Tela: {0}</translation>
    </message>
    <message>
        <source>A press there may not reach you until it is back.</source>
        <translation>Um toque ali pode não chegar até ela voltar.</translation>
    </message>
    <message>
        <source>Console lost: {0}</source>
        <translation>Console sem conexão: {0}</translation>
    </message>
    <message>
        <source>Whoever sits there may not see the calls.</source>
        <translation>Quem está nesse console talvez não veja os chamados.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> e mais {0}</translation>
    </message>
    <message>
        <source>Connecting to the showroom since {0}.</source>
        <translation>Conectando ao showroom desde {0}.</translation>
    </message>
    <message>
        <source>The line to the showroom has been cut since {0}.</source>
        <translation>A conexão com o showroom está interrompida desde {0}.</translation>
    </message>
    <message>
        <source>The broker has refused this console since {0}.</source>
        <translation>O broker recusa este console desde {0}.</translation>
    </message>
    <message>
        <source>The desk has not been heard since {0}.</source>
        <translation>Sem sinal do balcão desde {0}.</translation>
    </message>
    <message>
        <source>The desk has been off since {0}.</source>
        <translation>O balcão está desligado desde {0}.</translation>
    </message>
    <message>
        <source>Calls will appear as soon as it answers.</source>
        <translation>Os chamados aparecerão assim que ele responder.</translation>
    </message>
    <message>
        <source>{0} Please check this console&apos;s name and password.</source>
        <translation>{0} Verifique o nome e a senha deste console.</translation>
    </message>
    <message>
        <source>Calls are kept at the boards and will arrive when it is back.</source>
        <translation>Os chamados ficam guardados nas telas e chegarão quando ele voltar.</translation>
    </message>
    <message>
        <source>What you see is as of {0}. Calls are kept at the boards and will arrive.</source>
        <translation>O que você vê é de {0}. Os chamados ficam guardados nas telas e chegarão.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind the desk&apos;s.</source>
        <translation>O relógio deste computador está {0} atrasado em relação ao do balcão.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead of the desk&apos;s.</source>
        <translation>O relógio deste computador está {0} adiantado em relação ao do balcão.</translation>
    </message>
    <message>
        <source>All times here are the desk&apos;s, and waiting times are right all the same.</source>
        <translation>Todos os horários aqui são os do balcão; os tempos de espera estão corretos.</translation>
    </message>
    <message>
        <source>A board&apos;s clock is wrong: {0}</source>
        <translation>O relógio de uma tela está errado: {0}</translation>
    </message>
    <message>
        <source>Its presses and waiting times are right all the same.</source>
        <translation>Os toques e tempos de espera dela estão corretos mesmo assim.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No board</source>
        <translation>Sem tela</translation>
    </message>
    <message>
        <source>No board at this stand</source>
        <translation>Nenhuma tela neste espaço</translation>
    </message>
    <message>
        <source>Board ready</source>
        <translation>Tela pronta</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Em limpeza</translation>
    </message>
    <message>
        <source>Board never seen</source>
        <translation>Tela nunca vista</translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation>Tela sem conexão</translation>
    </message>
    <message>
        <source>Resting: closed</source>
        <translation>Em repouso: fechado</translation>
    </message>
    <message>
        <source>Board off</source>
        <translation>Tela desligada</translation>
    </message>
    <message>
        <source>Board asleep</source>
        <translation>Tela em suspensão</translation>
    </message>
    <message>
        <source>Board not heard yet</source>
        <translation>Tela ainda sem sinal</translation>
    </message>
    <message>
        <source>Being cleaned until {0}</source>
        <translation>Em limpeza até {0}</translation>
    </message>
    <message>
        <source>Board lost since {0}</source>
        <translation>Tela sem conexão desde {0}</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>How the board will look</source>
        <translation>Como a tela ficará</translation>
    </message>
    <message>
        <source>The board cannot be drawn on this PC. What you fill in is not affected.</source>
        <translation>A tela não pode ser desenhada neste PC. O que você preenche não é afetado.</translation>
    </message>
    <message>
        <source>The board is being drawn</source>
        <translation>A tela está sendo desenhada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>As it was before: one of the values cannot be shown yet.</source>
        <translation>Como estava antes: um dos valores ainda não pode ser exibido.</translation>
    </message>
</context>
<context>
    <name>BoardPreviewPane</name>
    <message>
        <source>Language of the board</source>
        <translation>Idioma da tela</translation>
    </message>
    <message>
        <source>How the board stands</source>
        <translation>Orientação da tela</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Retrato</translation>
    </message>
</context>
<context>
    <name>BoardsPanel</name>
    <message>
        <source>Boards and self-test</source>
        <translation>Telas e autoteste</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Executar o autoteste</translation>
    </message>
</context>
<context>
    <name>BrokerElsewhere</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <translation>Encontrado aqui: %1</translation>
    </message>
    <message>
        <source>Password of “desk”</source>
        <translation>Senha de “desk”</translation>
    </message>
    <message>
        <source>of “board”</source>
        <translation>de “board”</translation>
    </message>
    <message>
        <source>of “console”</source>
        <translation>de “console”</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Testando …</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Testar a conexão</translation>
    </message>
</context>
<context>
    <name>BrokerStep</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>This PC does everything</source>
        <translation>Este PC faz tudo</translation>
    </message>
    <message>
        <source>Nothing to install. For one showroom, and to try it out.</source>
        <translation>Nada a instalar. Para um único showroom e para experimentar.</translation>
    </message>
    <message>
        <source>A broker that is there already</source>
        <translation>Um broker já existente</translation>
    </message>
    <message>
        <source>Your IT gives you its address and three passwords.</source>
        <translation>Sua equipe de TI fornece o endereço e três senhas.</translation>
    </message>
    <message>
        <source>With a password, through the house&apos;s network.</source>
        <translation>Com senha, pela rede da casa.</translation>
    </message>
    <message>
        <source>Boards on other devices may connect</source>
        <translation>Telas em outros dispositivos podem se conectar</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This stand is not on the plan</source>
        <translation>Este espaço não está na planta</translation>
    </message>
    <message>
        <source>Speaks {0}</source>
        <translation>Fala {0}</translation>
    </message>
    <message>
        <source>Undo {0} s</source>
        <translation>Desfazer {0} s</translation>
    </message>
    <message>
        <source>Takes {0} off {1} again; nobody is asked then.</source>
        <translation>Retira {0} de {1}; o chamado volta a ficar sem consultor.</translation>
    </message>
    <message>
        <source>This console is for looking only. A manager can change that.</source>
        <translation>Este console é só para consulta. Um gerente pode mudar isso.</translation>
    </message>
    <message>
        <source>Perhaps the same customer as at {0}, who has walked on.</source>
        <translation>Talvez o mesmo cliente de {0}, que seguiu adiante.</translation>
    </message>
    <message>
        <source>Perhaps this customer has walked on to {0}.</source>
        <translation>Talvez este cliente tenha seguido para {0}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>In five minutes</source>
        <translation>Em 5 minutos</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>pressed twice</source>
        <translation>tocou duas vezes</translation>
    </message>
    <message>
        <source>pressed {0} times</source>
        <translation>tocou {0} vezes</translation>
    </message>
    <message>
        <source>Looked at {0}</source>
        <translation>Viu {0}</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>Perguntou: {0}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <translation>Com o cliente</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>Agora para o gerente</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <translation>Oferecido a todos</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Ninguém solicitado ainda</translation>
    </message>
    <message>
        <source>An advisor</source>
        <translation>Um consultor</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>Aguardando {0}</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>{0} está a caminho</translation>
    </message>
    <message>
        <source>{0} is with the shopper</source>
        <translation>{0} está com o cliente</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation>Aguardando o balcão</translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation>Tudo tranquilo</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>Quem deve ir</translation>
    </message>
    <message>
        <source>Send somebody else</source>
        <translation>Enviar outra pessoa</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Story</source>
        <comment>what happened to the call</comment>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Width of the queue</source>
        <translation>Largura da fila</translation>
    </message>
    <message>
        <source>Width of the call</source>
        <translation>Largura do chamado</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>Maker</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Família do modelo</translation>
    </message>
    <message>
        <source>By which advisors know it, such as eqs.</source>
        <translation>Como os consultores a conhecem, por exemplo, eqs.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Carroceria</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Tração</translation>
    </message>
    <message>
        <source>Price, taxes included</source>
        <translation>Preço, com impostos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>From the day after, the boards ask to be asked.</source>
        <translation>A partir do dia seguinte, as telas pedem para consultar o preço.</translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation>Nota sobre o preço</translation>
    </message>
    <message>
        <source>This is the lowest price; options come on top</source>
        <translation>Este é o menor preço; opcionais à parte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>Consumo de combustível</translation>
    </message>
    <message>
        <source>CO₂ emissions</source>
        <translation>Emissões de CO₂</translation>
    </message>
    <message>
        <source>0 to 100 km/h</source>
        <translation>0–100 km/h</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>Velocidade máxima</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation>Bateria, útil</translation>
    </message>
    <message>
        <source>Fast charging</source>
        <translation>Recarga rápida</translation>
    </message>
    <message>
        <source>10 to 80 per cent</source>
        <translation>10 a 80%</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Porta-malas</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantia</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>Range by</source>
        <translation>Ciclo da autonomia</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>Classe energética</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>The car</source>
        <translation>O carro</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation>Dados principais</translation>
    </message>
</context>
<context>
    <name>CarsStep</name>
    <message>
        <source>EQS, Taycan, ET7 …</source>
        <translation>EQS, Taycan, ET7 …</translation>
    </message>
    <message>
        <source>No such car among 1,161 electric ones. Leave the stand empty: any other car is described later, in Settings.</source>
        <translation>Nenhum carro assim entre 1.161 elétricos. Deixe o espaço vazio: qualquer outro carro é descrito depois, em Configurações.</translation>
    </message>
    <message>
        <source>Put examples onto every empty stand</source>
        <translation>Pôr exemplos em todos os espaços vazios</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Close the call</source>
        <translation>Encerrar o chamado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Identify: show which board it is</source>
        <translation>Identificar: mostrar qual tela é</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>Encerrar a limpeza</translation>
    </message>
    <message>
        <source>Be cleaned for {0} minutes</source>
        <translation>Limpeza por {0} minutos</translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>This board</source>
        <translation>Esta tela</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>%1, add</source>
        <translation>%1, adicionar</translation>
    </message>
</context>
<context>
    <name>FieldNumber</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Um número de %1 a %2</translation>
    </message>
</context>
<context>
    <name>FieldTime</name>
    <message>
        <source>A time of day, such as 09:30</source>
        <translation>Um horário, por exemplo, 09:30</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1, take away</source>
        <translation>%1, remover</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Board</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Último relato</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Had run for</source>
        <translation>Esteve ativa por</translation>
    </message>
    <message>
        <source>Frames, half / 99 %</source>
        <translation>Quadros, metade / 99%</translation>
    </message>
    <message>
        <source>Memory, all / its own</source>
        <translation>Memória, total / própria</translation>
    </message>
    <message>
        <source>Unreadable pictures</source>
        <translation>Imagens ilegíveis</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>até {0}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>reprovada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>{0} with trouble</source>
        <translation>{0} com problema</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} d {1} h</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>há {0}</translation>
    </message>
    <message>
        <source>Last picture, {0} old</source>
        <translation>Última imagem, de {0} atrás</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Em suspensão</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Em limpeza</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vista</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligada</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Ainda sem sinal</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>Nenhuma tela selecionada</translation>
    </message>
    <message>
        <source>{0} boards</source>
        <translation>{0} telas</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} e mais {1}</translation>
    </message>
    <message>
        <source>Restart the board at {0}?</source>
        <translation>Reiniciar a tela em {0}?</translation>
    </message>
    <message>
        <source>Restart {0} boards?</source>
        <translation>Reiniciar {0} telas?</translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation>{0} recusou: {1}</translation>
    </message>
    <message>
        <source>{0}: asked&#xa0;…</source>
        <translation>{0}: solicitado&#xa0;…</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}: concluído</translation>
    </message>
    <message>
        <source>{0}: did not answer</source>
        <translation>{0}: não respondeu</translation>
    </message>
    <message>
        <source>{0}: not asked, the desk did not answer</source>
        <translation>{0}: não solicitado, o balcão não respondeu</translation>
    </message>
    <message>
        <source>Volume {0}</source>
        <translation>Volume {0}</translation>
    </message>
    <message>
        <source>Brightness {0}</source>
        <translation>Brilho {0}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>Encerrar a limpeza</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Runs version {0}; most others run {1}.</source>
        <translation>Usa a versão {0}; a maioria das outras usa {1}.</translation>
    </message>
    <message>
        <source>Failed the self-test: {0}</source>
        <translation>Reprovada no autoteste: {0}</translation>
    </message>
    <message>
        <source>Frames stand up to {0} ms.</source>
        <translation>Quadros ficam parados até {0} ms.</translation>
    </message>
    <message>
        <source>Its clock is wrong by {0}.</source>
        <translation>Relógio errado em {0}.</translation>
    </message>
    <message>
        <source>No touch felt for {0}.</source>
        <translation>Nenhum toque sentido há {0}.</translation>
    </message>
    <message>
        <source>Turned down to {0} of its light.</source>
        <translation>Brilho reduzido a {0}.</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Nothing can be asked while the desk is away.</source>
        <translation>Nada pode ser solicitado enquanto o balcão está fora.</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Cleaning, in minutes</source>
        <translation>Limpeza, em minutos</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Clean for 2 minutes</source>
        <translation>Limpar por 2 minutos</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Clean for 5 minutes</source>
        <translation>Limpar por 5 minutos</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>Encerrar a limpeza</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Clean for 10 minutes</source>
        <translation>Limpar por 10 minutos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>various</source>
        <translation>diversos</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>The self-test runs</source>
        <translation>Autoteste em andamento</translation>
    </message>
    <message>
        <source>Test all boards</source>
        <translation>Testar todas as telas</translation>
    </message>
</context>
<context>
    <name>FleetAsk</name>
    <message>
        <source>Nobody can call from there until the screen is back, which takes some seconds. A board with an open call refuses.</source>
        <translation>Ninguém pode chamar dali até a tela voltar, o que leva alguns segundos. Uma tela com chamado aberto recusa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FleetBody</name>
    <message>
        <source>Boards</source>
        <translation>Telas</translation>
    </message>
</context>
<context>
    <name>FleetCard</name>
    <message>
        <source>No picture yet</source>
        <translation>Ainda sem imagem</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>FleetEmpty</name>
    <message>
        <source>No boards yet</source>
        <translation>Ainda não há telas</translation>
    </message>
    <message>
        <source>No board is called so</source>
        <translation>Nenhuma tela com esse nome</translation>
    </message>
    <message>
        <source>No board has any trouble</source>
        <translation>Nenhuma tela com problema</translation>
    </message>
    <message>
        <source>A board belongs to a stand: give a stand its board in the floor plan, and start the board beside the car. It appears here by itself.</source>
        <translation>Uma tela pertence a um espaço: atribua a tela ao espaço na planta e ligue-a ao lado do carro. Ela aparece aqui sozinha.</translation>
    </message>
    <message>
        <source>Esc in the search lists all boards again.</source>
        <translation>Esc na busca volta a listar todas as telas.</translation>
    </message>
    <message>
        <source>F lists all boards again.</source>
        <translation>F volta a listar todas as telas.</translation>
    </message>
</context>
<context>
    <name>FleetGlimpse</name>
    <message>
        <source>Picture, %1</source>
        <translation>Imagem, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Ainda sem imagem</translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Mark all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Stand, car</source>
        <translation>Espaço, carro</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Ativa há</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autoteste</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Último pedido</translation>
    </message>
</context>
<context>
    <name>FleetHeadCell</name>
    <message>
        <source>%1, sorted falling</source>
        <translation>%1, ordem decrescente</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, ordenado</translation>
    </message>
</context>
<context>
    <name>FleetLine</name>
    <message>
        <source>Mark %1</source>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>FleetLook</name>
    <message>
        <source>New picture</source>
        <translation>Nova imagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FleetTools</name>
    <message>
        <source>Find a board</source>
        <translation>Buscar tela</translation>
    </message>
    <message>
        <source>Stand, car, board ...</source>
        <translation>Espaço, carro, tela ...</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Listar</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>With trouble %1</source>
        <translation>Com problema %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Floor plan</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Connecting to the showroom</source>
        <translation>Conectando ao showroom</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>Ainda não há planta</translation>
    </message>
    <message>
        <source>The desk sends the plan as soon as it can be heard. Calls are in the queue all the same.</source>
        <translation>O balcão envia a planta assim que houver sinal. Os chamados estão na fila mesmo assim.</translation>
    </message>
</context>
<context>
    <name>FloorStep</name>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>How many cars stand here?</source>
        <translation>Quantos carros ficam aqui?</translation>
    </message>
    <message>
        <source>Halls, or parts of the floor with a name</source>
        <translation>Salões, ou partes do piso com nome</translation>
    </message>
    <message>
        <source>By keyboard: Tab to a stand; the arrow keys move it by half a metre.</source>
        <translation>Pelo teclado: Tab até um espaço; as setas o movem meio metro.</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>Redistribuir</translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>Floors</source>
        <translation>Pisos</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 em aberto</translation>
    </message>
</context>
<context>
    <name>FoundEntry</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FrameMeter</name>
    <message>
        <source>%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped</source>
        <translation>%1 quadros   p50 %2 ms   p99 %3 ms   %4 perdidos</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Consultor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Any stand</source>
        <translation>Qualquer espaço</translation>
    </message>
    <message>
        <source>Any car</source>
        <translation>Qualquer carro</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>Qualquer consultor</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Any wish</source>
        <translation>Qualquer pedido</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <comment>name of a file</comment>
        <translation>Chamados {0}</translation>
    </message>
    <message>
        <source>The desk stopped answering: nothing was kept</source>
        <translation>O balcão parou de responder: nada foi salvo</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>Não é possível gravar o arquivo: {0}</translation>
    </message>
    <message>
        <source>Writing calls to a file: {0}</source>
        <translation>Gravando chamados em arquivo: {0}</translation>
    </message>
    <message>
        <source>{0} calls kept in {1}</source>
        <translation>{0} chamados salvos em {1}</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>Um dia, por exemplo, 2026-11-22</translation>
    </message>
    <message>
        <source>{0} calls or more</source>
        <translation>{0} chamados ou mais</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 chamado</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0} chamados</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>O balcão não responde a isto: {0}</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to know its history.</source>
        <translation>O balcão não respondeu. Talvez seja antigo demais para conhecer o histórico.</translation>
    </message>
    <message>
        <source>Remark sent</source>
        <translation>Observação enviada</translation>
    </message>
    <message>
        <source>The beginning is left out: it is too long</source>
        <translation>O início foi omitido: é longo demais</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>Observação salva</translation>
    </message>
    <message>
        <source>The desk has not said that it kept the remark</source>
        <translation>O balcão não confirmou ter salvo a observação</translation>
    </message>
    <message>
        <source>The desk does not tell more than this</source>
        <translation>O balcão não informa mais que isto</translation>
    </message>
</context>
<context>
    <name>HistoryFace</name>
    <message>
        <source>until accepted</source>
        <translation>até o aceite</translation>
    </message>
    <message>
        <source>until there</source>
        <translation>até a chegada</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>De 2026-11-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>Até 2026-11-30</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Stand and car</source>
        <translation>Espaço e carro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>Aceite em</translation>
    </message>
    <message>
        <source>There in</source>
        <translation>Chegada em</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Consultor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Search in stands, cars, advisors, languages and notes</source>
        <translation>Buscar em espaços, carros, consultores, idiomas e notas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>Asking the desk …</source>
        <translation>Consultando o balcão …</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>Nenhum chamado encontrado</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Ainda não há chamados</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Não é possível ler o histórico</translation>
    </message>
    <message>
        <source>Try fewer words, another time, or search everything.</source>
        <translation>Tente menos palavras, outro período ou busque em tudo.</translation>
    </message>
    <message>
        <source>Every call that a shopper places will be found here, for as long as the desk keeps it.</source>
        <translation>Todo chamado feito por um cliente ficará aqui enquanto o balcão o guardar.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar em tudo</translation>
    </message>
</context>
<context>
    <name>HistoryStory</name>
    <message>
        <source>The call that is looked at</source>
        <translation>O chamado em consulta</translation>
    </message>
    <message>
        <source>Choose a call to read its story</source>
        <translation>Selecione um chamado para ler seu histórico</translation>
    </message>
    <message>
        <source>Add a remark, and press Enter</source>
        <translation>Adicione uma observação e pressione Enter</translation>
    </message>
    <message>
        <source>No remark can be kept at this moment</source>
        <translation>Nenhuma observação pode ser salva no momento</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Calls that were found</source>
        <translation>Chamados encontrados</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The call</source>
        <translation>O chamado</translation>
    </message>
    <message>
        <source>Send the first on the list</source>
        <translation>Enviar o primeiro da lista</translation>
    </message>
    <message>
        <source>Send the one with this number</source>
        <translation>Enviar o que tem este número</translation>
    </message>
    <message>
        <source>The advisor, or one it is offered to, said yes</source>
        <translation>O consultor, ou um a quem foi oferecido, aceitou</translation>
    </message>
    <message>
        <source>The advisor can&apos;t go</source>
        <translation>O consultor não pode ir</translation>
    </message>
    <message>
        <source>The advisor has arrived</source>
        <translation>O consultor chegou</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Encerrar o chamado</translation>
    </message>
    <message>
        <source>Write a note about the call</source>
        <translation>Escrever uma nota sobre o chamado</translation>
    </message>
    <message>
        <source>Undo a dispatch, for ten seconds</source>
        <translation>Desfazer um envio, por dez segundos</translation>
    </message>
    <message>
        <source>Join: the same customer has walked on</source>
        <translation>Unir: o mesmo cliente seguiu adiante</translation>
    </message>
    <message>
        <source>Keep apart: it is another customer</source>
        <translation>Manter separados: é outro cliente</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The call before or after</source>
        <translation>O chamado anterior ou o seguinte</translation>
    </message>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>Buscar espaço, carro, chamado ou consultor</translation>
    </message>
    <message>
        <source>Only calls that want a decision, or all</source>
        <translation>Só chamados que pedem decisão, ou todos</translation>
    </message>
    <message>
        <source>The next floor</source>
        <translation>O próximo piso</translation>
    </message>
    <message>
        <source>From stand to stand on the plan; Enter opens</source>
        <translation>De espaço em espaço na planta; Enter abre</translation>
    </message>
    <message>
        <source>Nearer, further, the whole floor</source>
        <translation>Aproximar, afastar, piso inteiro</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>Calls, advisors, boards, history, report, plan, settings</source>
        <translation>Chamados, consultores, telas, histórico, relatório, planta, configurações</translation>
    </message>
    <message>
        <source>This board: show itself, be cleaned</source>
        <translation>Esta tela: mostrar-se, limpeza</translation>
    </message>
    <message>
        <source>All boards, and the self-test</source>
        <translation>Todas as telas e o autoteste</translation>
    </message>
    <message>
        <source>Wall board on a second screen</source>
        <translation>Painel de parede em um segundo monitor</translation>
    </message>
    <message>
        <source>This console: look, language, sound</source>
        <translation>Este console: aparência, idioma, som</translation>
    </message>
    <message>
        <source>The whole screen, or a window</source>
        <translation>Tela cheia ou janela</translation>
    </message>
    <message>
        <source>No sound for five minutes, or sound again</source>
        <translation>Sem som por cinco minutos, ou com som de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Drawing the floor plan</source>
        <translation>Desenhar a planta</translation>
    </message>
    <message>
        <source>A new stand</source>
        <translation>Um novo espaço</translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation>Uma nova zona</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Remover o que está selecionado</translation>
    </message>
    <message>
        <source>Undo, redo, save</source>
        <translation>Desfazer, refazer, salvar</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Waits too long: the bell is louder</source>
        <translation>Espera longa demais: a campainha fica mais alta</translation>
    </message>
    <message>
        <source>Nobody is free to offer it to</source>
        <translation>Ninguém livre a quem oferecer</translation>
    </message>
    <message>
        <source>Offered to all free advisors: {0}</source>
        <translation>Oferecido a todos os consultores livres: {0}</translation>
    </message>
    <message>
        <source>the manager, {0}</source>
        <translation>o gerente, {0}</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>o gerente</translation>
    </message>
    <message>
        <source>Now for {0}</source>
        <translation>Agora para {0}</translation>
    </message>
    <message>
        <source>Told by message at {0}: {1}</source>
        <translation>Avisado por mensagem às {0}: {1}</translation>
    </message>
    <message>
        <source>No message reached {0}: please call</source>
        <translation>Nenhuma mensagem chegou a {0}: ligue, por favor</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem salvar?</translation>
    </message>
    <message>
        <source>What you changed here is not in the showroom file yet: %1.</source>
        <translation>O que você alterou aqui ainda não está no arquivo do showroom: %1.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Throw it away and close</source>
        <translation>Descartar e fechar</translation>
    </message>
</context>
<context>
    <name>LevelSlider</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole floor in small</source>
        <translation>O piso inteiro em miniatura</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Name of the showroom</source>
        <translation>Nome do showroom</translation>
    </message>
    <message>
        <source>Such as Wangjing Showroom</source>
        <translation>Por exemplo, Showroom Wangjing</translation>
    </message>
    <message>
        <source>Short name, in links and addresses</source>
        <translation>Nome curto, em links e endereços</translation>
    </message>
    <message>
        <source>Made of the name. It is the one thing that never changes later.</source>
        <translation>Criado a partir do nome. É a única coisa que nunca muda depois.</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>Idiomas das telas</translation>
    </message>
    <message>
        <source>Shoppers change it with one touch. The one taken first is shown first.</source>
        <translation>Os clientes trocam com um toque. O primeiro selecionado aparece primeiro.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>As this PC&apos;s clock</source>
        <translation>Como o relógio deste PC</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note about {0}</source>
        <translation>Nota sobre {0}</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>%1, Enter keeps it</source>
        <translation>%1, Enter salva</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Which board?</source>
        <translation>Qual tela?</translation>
    </message>
    <message>
        <source>Choose a stand with a board on the plan, or a call, first.</source>
        <translation>Selecione antes um espaço com tela na planta, ou um chamado.</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Nada foi feito</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>Alguém foi mais rápido</translation>
    </message>
    <message>
        <source>The desk said no</source>
        <translation>O balcão recusou</translation>
    </message>
    <message>
        <source>No answer from the desk</source>
        <translation>Sem resposta do balcão</translation>
    </message>
    <message>
        <source>The shopper has walked on</source>
        <translation>O cliente seguiu adiante</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The board said no</source>
        <translation>A tela recusou</translation>
    </message>
    <message>
        <source>No answer from the board</source>
        <translation>Sem resposta da tela</translation>
    </message>
    <message>
        <source>{0}: nothing is known to have changed. Please try again.</source>
        <translation>{0}: nenhuma mudança conhecida. Tente novamente.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>O pedido foi recusado.</translation>
    </message>
    <message>
        <source>Tell {0}: the shopper is at {1} now (was {2})</source>
        <translation>Avise {0}: o cliente está agora em {1} (antes em {2})</translation>
    </message>
    <message>
        <source>The board at {0} did not say what it did. Please look whether it is on.</source>
        <translation>A tela em {0} não informou o que fez. Verifique se está ligada.</translation>
    </message>
    <message>
        <source>The board at {0} was not asked. Please try again.</source>
        <translation>A tela em {0} não recebeu o pedido. Tente novamente.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch until {1}.</source>
        <translation>A tela em {0} não aceita toques até {1}.</translation>
    </message>
    <message>
        <source>The board at {0} shows itself.</source>
        <translation>A tela em {0} se identifica.</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch while it is cleaned.</source>
        <translation>A tela em {0} não aceita toques durante a limpeza.</translation>
    </message>
    <message>
        <source>The board at {0} takes touches again.</source>
        <translation>A tela em {0} aceita toques novamente.</translation>
    </message>
    <message>
        <source>The board at {0} has read everything again.</source>
        <translation>A tela em {0} recarregou tudo.</translation>
    </message>
    <message>
        <source>The board at {0} restarts.</source>
        <translation>A tela em {0} está reiniciando.</translation>
    </message>
    <message>
        <source>The board at {0} has sent its picture.</source>
        <translation>A tela em {0} enviou sua imagem.</translation>
    </message>
    <message>
        <source>The board at {0} is as loud as was wanted.</source>
        <translation>A tela em {0} está no volume desejado.</translation>
    </message>
    <message>
        <source>The board at {0} is as bright as was wanted.</source>
        <translation>A tela em {0} está no brilho desejado.</translation>
    </message>
    <message>
        <source>The board at {0} has done it.</source>
        <translation>A tela em {0} concluiu o pedido.</translation>
    </message>
    <message>
        <source>{0} is closed already: {1}</source>
        <translation>{0} já foi encerrado: {1}</translation>
    </message>
    <message>
        <source>{0} has changed: nobody is asked now</source>
        <translation>{0} mudou: nenhum consultor solicitado agora</translation>
    </message>
    <message>
        <source>{0} was already sent to {1} by {2}</source>
        <translation>{0} já foi enviado a {1} por {2}</translation>
    </message>
    <message>
        <source>{0} was already sent to {1}. Now: {2}</source>
        <translation>{0} já foi enviado a {1}. Agora: {2}</translation>
    </message>
    <message>
        <source>Asking the advisor</source>
        <translation>Solicitar o consultor</translation>
    </message>
    <message>
        <source>Accepting for the advisor</source>
        <translation>Aceitar pelo consultor</translation>
    </message>
    <message>
        <source>Taking the advisor off the call</source>
        <translation>Retirar o consultor do chamado</translation>
    </message>
    <message>
        <source>Marking the arrival</source>
        <translation>Marcar a chegada</translation>
    </message>
    <message>
        <source>Closing the call</source>
        <translation>Encerrar o chamado</translation>
    </message>
    <message>
        <source>Joining the two calls</source>
        <translation>Unir os dois chamados</translation>
    </message>
    <message>
        <source>Keeping the two calls apart</source>
        <translation>Manter os dois chamados separados</translation>
    </message>
    <message>
        <source>Saying what the advisor does</source>
        <translation>Informar o que o consultor faz</translation>
    </message>
    <message>
        <source>Starting the self-test</source>
        <translation>Iniciar o autoteste</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>O pedido</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota salva</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Confira de novo</translation>
    </message>
    <message>
        <source>The list changed as you pressed, so nothing was done.</source>
        <translation>A lista mudou no momento do toque; nada foi feito.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Nada foi enviado</translation>
    </message>
    <message>
        <source>The desk cannot be reached at this moment.</source>
        <translation>O balcão está inacessível no momento.</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>Configurações deste console</translation>
    </message>
    <message>
        <source>They could not be read and were put aside; these are fresh.</source>
        <translation>Não puderam ser lidas e foram postas de lado; estas são novas.</translation>
    </message>
    <message>
        <source>A floor has no picture</source>
        <translation>Um piso está sem imagem</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Ninguém estava lá</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>Veio à recepção</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>Seguiu adiante</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>Cancelled by the shopper</source>
        <translation>Cancelado pelo cliente</translation>
    </message>
    <message>
        <source>Too old when it reached the desk</source>
        <translation>Antigo demais ao chegar ao balcão</translation>
    </message>
    <message>
        <source>The same customer, who walked on</source>
        <translation>O mesmo cliente, que seguiu adiante</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>As the desktop ({0})</source>
        <translation>Como o sistema ({0})</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Consultores</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asking the desk to send the advisor …</source>
        <translation>Pedindo ao balcão que envie o consultor …</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor goes …</source>
        <translation>Informando ao balcão que o consultor vai …</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor cannot go …</source>
        <translation>Informando ao balcão que o consultor não pode ir …</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor is there …</source>
        <translation>Informando ao balcão que o consultor chegou …</translation>
    </message>
    <message>
        <source>Closing the call …</source>
        <translation>Encerrando o chamado …</translation>
    </message>
    <message>
        <source>Telling the desk that they are one customer …</source>
        <translation>Informando ao balcão que é um só cliente …</translation>
    </message>
    <message>
        <source>Telling the desk that they are two customers …</source>
        <translation>Informando ao balcão que são dois clientes …</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no board</source>
        <translation>sem tela</translation>
    </message>
    <message>
        <source>%1 and more: %2</source>
        <translation>%1 e mais: %2</translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <translation>Espaços aqui: %1</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>chamados: %1</translation>
    </message>
</context>
<context>
    <name>PlanAsk</name>
    <message>
        <source>Throw away what was drawn?</source>
        <translation>Descartar o que foi desenhado?</translation>
    </message>
    <message>
        <source>The plan is then as in the showroom file.</source>
        <translation>A planta fica então como no arquivo do showroom.</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>Continuar desenhando</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Never changes once it is saved</source>
        <translation>Nunca muda depois de salvo</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Da esquerda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Do topo</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Carro</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Picture under it</source>
        <translation>Imagem de fundo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; drop a file onto the plan to add it</source>
        <translation>PNG, JPEG ou SVG; solte um arquivo na planta para adicionar</translation>
    </message>
    <message>
        <source>Picture from the left</source>
        <translation>Imagem, da esquerda</translation>
    </message>
    <message>
        <source>Picture from the top</source>
        <translation>Imagem, do topo</translation>
    </message>
    <message>
        <source>Picture&apos;s width</source>
        <translation>Largura da imagem</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>Espaço %1</translation>
    </message>
    <message>
        <source>no car</source>
        <translation>sem carro</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>sem tela</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>algo está errado</translation>
    </message>
    <message>
        <source>%1 by %2 m</source>
        <translation>%1 por %2 m</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>There is no floor yet: add one</source>
        <translation>Ainda não há piso: adicione um</translation>
    </message>
    <message>
        <source>Needs a name of up to 200 letters</source>
        <translation>Precisa de um nome de até 200 letras</translation>
    </message>
    <message>
        <source>An identifier has only small letters, digits and hyphens</source>
        <translation>Um identificador só tem letras minúsculas, dígitos e hifens</translation>
    </message>
    <message>
        <source>Choose a stand first, or drag it onto one</source>
        <translation>Selecione antes um espaço, ou arraste até um</translation>
    </message>
    <message>
        <source>Another one is called %1 already</source>
        <translation>Outro já se chama %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a new one</comment>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a new one</comment>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Must be from 1 to 500 m</source>
        <translation>Deve ter de 1 a 500 m</translation>
    </message>
    <message>
        <source>Lies outside its floor: move it in</source>
        <translation>Fica fora do seu piso: mova para dentro</translation>
    </message>
    <message>
        <source>Lies in no zone: draw one on this floor</source>
        <translation>Não fica em nenhuma zona: desenhe uma neste piso</translation>
    </message>
    <message>
        <source>Board %1 is at another stand too: take it away there</source>
        <translation>A tela %1 também está em outro espaço: remova-a de lá</translation>
    </message>
    <message>
        <source>A board is called by small letters, digits and hyphens, such as b07</source>
        <translation>O nome de uma tela usa letras minúsculas, dígitos e hifens, por exemplo, b07</translation>
    </message>
    <message>
        <source>There is no car sheet %1</source>
        <translation>Não há ficha de carro %1</translation>
    </message>
    <message>
        <source>Stands outside its zone, %1</source>
        <translation>Fica fora da sua zona, %1</translation>
    </message>
    <message>
        <source>Its car would touch that of %1</source>
        <translation>Seu carro tocaria o de %1</translation>
    </message>
    <message>
        <source>Another stand is called %1 too</source>
        <translation>Outro espaço também se chama %1</translation>
    </message>
    <message>
        <source>Only PNG, JPEG and SVG files can lie under a floor</source>
        <translation>Só arquivos PNG, JPEG e SVG podem ficar sob um piso</translation>
    </message>
    <message>
        <source>This console has no folder for pictures</source>
        <translation>Este console não tem pasta para imagens</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>Não foi possível copiar a imagem: %1</translation>
    </message>
    <message>
        <source>Drag from one corner of the zone to the other</source>
        <translation>Arraste de um canto da zona ao outro</translation>
    </message>
    <message>
        <source>Press where a stand is to be; Esc when done</source>
        <translation>Toque onde deve ficar um espaço; Esc ao terminar</translation>
    </message>
    <message>
        <source>Press where the reception is</source>
        <translation>Toque onde fica a recepção</translation>
    </message>
    <message>
        <source>Press two points whose distance you know</source>
        <translation>Toque em dois pontos cuja distância você conhece</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 selecionados</translation>
    </message>
    <message>
        <source>Cannot be saved yet: things to put right: %1</source>
        <translation>Ainda não pode ser salvo: itens a corrigir: %1</translation>
    </message>
    <message>
        <source>Not saved yet: changes: %1</source>
        <translation>Ainda não salvo: alterações: %1</translation>
    </message>
    <message>
        <source>The desk is not heard. Go on drawing; save when it is back.</source>
        <translation>Sem sinal do balcão. Continue desenhando; salve quando ele voltar.</translation>
    </message>
    <message>
        <source>As in the showroom file</source>
        <translation>Como no arquivo do showroom</translation>
    </message>
    <message>
        <source>Reading the showroom file</source>
        <translation>Lendo o arquivo do showroom</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Saved: boards and consoles show it now</source>
        <translation>Salvo: telas e consoles já mostram</translation>
    </message>
    <message>
        <source>The desk did not answer. Save again.</source>
        <translation>O balcão não respondeu. Salve novamente.</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>O balcão não respondeu.</translation>
    </message>
</context>
<context>
    <name>PlanFace</name>
    <message>
        <source>The plan cannot be read</source>
        <translation>Não é possível ler a planta</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Lendo a planta</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
</context>
<context>
    <name>PlanFlaws</name>
    <message>
        <source>To put right, or to look at</source>
        <translation>A corrigir ou conferir</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>New</source>
        <comment>legend: has just called</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Too long</source>
        <comment>legend: the bell is louder</comment>
        <translation>Espera longa</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <comment>legend</comment>
        <translation>Oferecido a todos</translation>
    </message>
    <message>
        <source>For the manager</source>
        <comment>legend</comment>
        <translation>Para o gerente</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>legend</comment>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>legend</comment>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <comment>legend</comment>
        <translation>Com o cliente</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>legend: an advisor</comment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>legend: an advisor</comment>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>legend: an advisor</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Piso inteiro</translation>
    </message>
</context>
<context>
    <name>PlanLining</name>
    <message>
        <source>Line up: %1</source>
        <translation>Alinhar: %1</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Alinhar</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>line up on the left edges</comment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>line up one above the other</comment>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>line up on the right edges</comment>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>line up on the upper edges</comment>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>line up side by side</comment>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>line up on the lower edges</comment>
        <translation>Base</translation>
    </message>
    <message>
        <source>At equal distances</source>
        <translation>A distâncias iguais</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
</context>
<context>
    <name>PlanNumbers</name>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>the keys</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation>Remover este piso</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Draw zones, drop stands, put boards and cars on them. It counts once it is saved.</source>
        <translation>Desenhe zonas, coloque espaços, ponha neles telas e carros. Só vale depois de salvo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>the keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>the keys</comment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PlanScale</name>
    <message>
        <source>These two points are apart</source>
        <translation>Distância entre estes dois pontos</translation>
    </message>
    <message>
        <source>As drawn: %1 m</source>
        <translation>No desenho: %1 m</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>What is measured anew</source>
        <translation>O que muda de medida</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Piso inteiro</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>Só a imagem</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation>Definir a escala</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plan of the floor, %1</source>
        <translation>Planta do piso, %1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>%1, to put right: %2</source>
        <translation>%1, a corrigir: %2</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Adicionar piso</translation>
    </message>
    <message>
        <source>Lay mine on top of theirs</source>
        <translation>Aplicar o meu sobre o deles</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler novamente</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The plan: arrows move, Enter leads to the numbers</source>
        <translation>A planta: setas movem, Enter leva aos números</translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Drop a picture of the floor here, or press N for the first stand and Z for a zone.</source>
        <translation>Solte aqui uma imagem do piso, ou pressione N para o primeiro espaço e Z para uma zona.</translation>
    </message>
</context>
<context>
    <name>PlanThing</name>
    <message>
        <source>%1, stands nowhere</source>
        <translation>%1, sem lugar</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, em %2</translation>
    </message>
</context>
<context>
    <name>PlanThings</name>
    <message>
        <source>on no stand: %1</source>
        <translation>fora dos espaços: %1</translation>
    </message>
    <message>
        <source>Find a board or a car</source>
        <translation>Buscar tela ou carro</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>A board comes here by itself as soon as it is switched on.</source>
        <translation>Uma tela aparece aqui sozinha assim que é ligada.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Carros</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Stand</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>Definir escala</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Reception</source>
        <translation>Recepção</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Any floor</source>
        <translation>Qualquer piso</translation>
    </message>
    <message>
        <source>Not shown by the filter: {0}</source>
        <translation>Ocultos pelo filtro: {0}</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>Fora da planta</translation>
    </message>
    <message>
        <source>Perhaps the customer of {0}</source>
        <translation>Talvez o cliente de {0}</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>%1. Show all</source>
        <translation>%1. Mostrar todos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>Próximo chamado</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>Nenhum chamado conhecido</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Ninguém aguarda</translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation>Ninguém deste tipo aguarda</translation>
    </message>
    <message>
        <source>Calls appear here as soon as the desk is heard again.</source>
        <translation>Os chamados aparecem aqui assim que houver sinal do balcão.</translation>
    </message>
    <message>
        <source>A call rings, pulses on the plan and appears here. Enter then sends who is first on the list.

To try it, press CALL on a board.</source>
        <translation>Um chamado toca, pulsa na planta e aparece aqui. Enter envia então o primeiro da lista.

Para experimentar, toque em CHAMAR em uma tela.</translation>
    </message>
    <message>
        <source>Looked after</source>
        <comment>the calls somebody goes to or stands at</comment>
        <translation>Em atendimento</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Open a board on this PC too, the one at stand %1</source>
        <translation>Abrir também uma tela neste PC, a do espaço %1</translation>
    </message>
    <message>
        <source>So that a first call can be made at once.</source>
        <translation>Para que um primeiro chamado possa ser feito já.</translation>
    </message>
    <message>
        <source>Open a board on this PC</source>
        <translation>Abrir uma tela neste PC</translation>
    </message>
    <message>
        <source>Open the board once more</source>
        <translation>Abrir a tela mais uma vez</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>Fechar o assistente</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>speaks {0}</source>
        <translation>fala {0}</translation>
    </message>
    <message>
        <source>knows {0}</source>
        <translation>conhece {0}</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>próximo na vez</translation>
    </message>
    <message>
        <source>better for {0}</source>
        <translation>melhor para {0}</translation>
    </message>
    <message>
        <source>{0} m away, other floor</source>
        <translation>a {0} m, outro piso</translation>
    </message>
    <message>
        <source>{0} m away</source>
        <translation>a {0} m</translation>
    </message>
    <message>
        <source>asked for {0}</source>
        <translation>solicitado em {0}</translation>
    </message>
    <message>
        <source>on the way to {0}</source>
        <translation>a caminho de {0}</translation>
    </message>
    <message>
        <source>with the shopper at {0}</source>
        <translation>com o cliente em {0}</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>By hour of the day</source>
        <translation>Por hora do dia</translation>
    </message>
    <message>
        <source>Calls placed in each hour, all days together, and how long they waited until an advisor had accepted. Hours with too few calls have no wait.</source>
        <translation>Chamados feitos em cada hora, todos os dias juntos, e quanto esperaram até um consultor aceitar. Horas com poucos chamados não têm espera.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Calls placed on each day, and how long they waited until an advisor had accepted. A day without calls is empty.</source>
        <translation>Chamados feitos em cada dia e quanto esperaram até um consultor aceitar. Um dia sem chamados fica vazio.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamados</translation>
    </message>
    <message>
        <source>Accepted in, median</source>
        <translation>Aceite em, mediana</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 em até</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Calls placed in each month, and how long they waited until an advisor had accepted. This time is too long to show every day of it.</source>
        <translation>Chamados feitos em cada mês e quanto esperaram até um consultor aceitar. Este período é longo demais para mostrar cada dia.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} calls, {3}</source>
        <translation>{0}: {1} de {2} chamados, {3}</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>Como os chamados terminaram</translation>
    </message>
    <message>
        <source>Calls that are over, by their outcome. Open calls are left out.</source>
        <translation>Chamados encerrados, por resultado. Chamados em aberto ficam de fora.</translation>
    </message>
    <message>
        <source>of all that ended</source>
        <translation>de todos os encerrados</translation>
    </message>
    <message>
        <source>Busiest stands</source>
        <translation>Espaços mais procurados</translation>
    </message>
    <message>
        <source>Calls placed at each stand, and the wait until accepted there.</source>
        <translation>Chamados feitos em cada espaço e a espera até o aceite ali.</translation>
    </message>
    <message>
        <source>Most wanted cars</source>
        <translation>Carros mais procurados</translation>
    </message>
    <message>
        <source>Calls placed beside each car, wherever it stood at that time.</source>
        <translation>Chamados feitos ao lado de cada carro, onde quer que ele estivesse na ocasião.</translation>
    </message>
    <message>
        <source>{0} · sent {1} times</source>
        <translation>{0} · enviado {1} vezes</translation>
    </message>
    <message>
        <source>Turns of the advisors</source>
        <translation>Vezes dos consultores</translation>
    </message>
    <message>
        <source>How often each advisor was sent, and how long those shoppers had waited from the touch until he accepted: also before he was asked.</source>
        <translation>Quantas vezes cada consultor foi enviado e quanto esses clientes esperaram do toque até o aceite: também antes de ele ser solicitado.</translation>
    </message>
    <message>
        <source>Boards that were there</source>
        <translation>Presença das telas</translation>
    </message>
    <message>
        <source>The share of this time in which a board was heard, the worst first. Times in which it was switched off on purpose, or before it was first heard, do not count.</source>
        <translation>A parcela deste período em que houve sinal da tela, a pior primeiro. Não contam os períodos em que foi desligada de propósito ou anteriores ao primeiro sinal.</translation>
    </message>
    <message>
        <source>times lost</source>
        <translation>perdas de conexão</translation>
    </message>
    <message>
        <source>{0}: there {1} of the time, lost {2} times</source>
        <translation>{0}: presente {1} do período, conexão perdida {2} vezes</translation>
    </message>
    <message>
        <source>{0} more: there {1} of the time or longer</source>
        <translation>Mais {0}: presentes {1} do período ou mais</translation>
    </message>
    <message>
        <source>boards of which the journal does not say: {0}</source>
        <translation>telas sobre as quais o registro nada diz: {0}</translation>
    </message>
    <message>
        <source>accepted in, median</source>
        <translation>aceite em, mediana</translation>
    </message>
    <message>
        <source>{0} more, less busy than these</source>
        <translation>Mais {0}, menos procurados que estes</translation>
    </message>
    <message>
        <source>{0} more, {1} together</source>
        <translation>Mais {0}, {1} no total</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muito poucos</translation>
    </message>
    <message>
        <source>9 of 10: too few calls</source>
        <translation>9 de 10: muito poucos chamados</translation>
    </message>
    <message>
        <source>9 of 10 within {0}</source>
        <translation>9 de 10 em até {0}</translation>
    </message>
    <message>
        <source>{0}: {1} calls</source>
        <translation>{0}: {1} chamados</translation>
    </message>
    <message>
        <source>accepted in {0} (median), {1} (p90)</source>
        <translation>aceite em {0} (mediana), {1} (p90)</translation>
    </message>
    <message>
        <source>there in {0} (median), {1} (p90)</source>
        <translation>chegada em {0} (mediana), {1} (p90)</translation>
    </message>
    <message>
        <source>abandoned {0}</source>
        <translation>abandonados {0}</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>Não é possível gravar o arquivo: {0}</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>Gravando o arquivo …</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Salvo como {0}</translation>
    </message>
    <message>
        <source>{0} report</source>
        <comment>name of a file</comment>
        <translation>Relatório {0}</translation>
    </message>
    <message>
        <source>Every call that a shopper placed in this time, also those that were cancelled. Pressing again counts once; self-tests do not count.</source>
        <translation>Todo chamado feito por um cliente neste período, inclusive os cancelados. Tocar de novo conta uma vez; autotestes não contam.</translation>
    </message>
    <message>
        <source>Until accepted, median</source>
        <translation>Até o aceite, mediana</translation>
    </message>
    <message>
        <source>From the touch at the board until an advisor had accepted. Half of the calls waited less, half longer; “9 of 10 within” is the 90th percentile. Calls that nobody accepted are left out. Below {0} calls no median is said, below {1} no percentile.</source>
        <translation>Do toque na tela até um consultor aceitar. Metade dos chamados esperou menos, metade mais; “9 de 10 em até” é o 90º percentil. Chamados que ninguém aceitou ficam de fora. Abaixo de {0} chamados não se informa mediana; abaixo de {1}, nenhum percentil.</translation>
    </message>
    <message>
        <source>Until there, median</source>
        <translation>Até a chegada, mediana</translation>
    </message>
    <message>
        <source>From the touch at the board until the advisor stood beside the shopper, as somebody said with “Arrived”. Calls at which nobody said so are left out.</source>
        <translation>Do toque na tela até o consultor estar ao lado do cliente, conforme indicado com “Chegou”. Chamados sem essa indicação ficam de fora.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonados</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>The share of calls that ended because the shopper cancelled, because nobody was there any more, or because the call was too old when it reached the desk. Who came to reception is not counted as abandoned.</source>
        <translation>A parcela de chamados que terminaram porque o cliente cancelou, porque não havia mais ninguém lá ou porque o chamado era antigo demais ao chegar ao balcão. Quem veio à recepção não conta como abandono.</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} por dia</translation>
    </message>
    <message>
        <source>{0} advisors, mean {1}</source>
        <translation>{0} consultores, média {1}</translation>
    </message>
    <message>
        <source>Turns of an advisor</source>
        <translation>Vezes por consultor</translation>
    </message>
    <message>
        <source>How often one advisor was sent: the fewest and the most. The closer they are, the fairer the turns. Only advisors who were sent at all are counted, and nobody&apos;s hours are: who was on duty half of the time is likely to have half of the turns.</source>
        <translation>Quantas vezes um consultor foi enviado: o mínimo e o máximo. Quanto mais próximos, mais justa a divisão. Contam só os consultores enviados ao menos uma vez, sem considerar as horas: quem trabalhou metade do tempo tende a ter metade das vezes.</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>Showroom</translation>
    </message>
    <message>
        <source>Made on {0} at {1} by {2}</source>
        <translation>Gerado em {0} às {1} por {2}</translation>
    </message>
    <message>
        <source>somebody at reception</source>
        <translation>alguém na recepção</translation>
    </message>
    <message>
        <source>no such place, or no room</source>
        <translation>local inexistente ou sem espaço em disco</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>O que os números contam</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>Um dia, por exemplo, 2026-11-22</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>O último dia é anterior ao primeiro</translation>
    </message>
    <message>
        <source>few calls: read it with care</source>
        <translation>poucos chamados: leia com cautela</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>O balcão não responde a isto: {0}</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to make reports.</source>
        <translation>O balcão não respondeu. Talvez seja antigo demais para gerar relatórios.</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Point at a figure, or reach it with Tab, to read what it counts.</source>
        <translation>Aponte para um número, ou chegue a ele com Tab, para ler o que ele conta.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <comment>the keys</comment>
        <translation>Ctrl P</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>De 2026-11-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>Até 2026-11-30</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Reckoning up …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>Nobody called in this time</source>
        <translation>Ninguém chamou neste período</translation>
    </message>
    <message>
        <source>The desk is not there</source>
        <translation>O balcão está fora</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Não há relatório</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>Escolha outro período acima.</translation>
    </message>
    <message>
        <source>Reports are made by the desk. This one will be made as soon as it is back.</source>
        <translation>Os relatórios são gerados pelo balcão. Este será gerado assim que ele voltar.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Not seen yet</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>sent today: {0}</source>
        <translation>enviado hoje: {0}</translation>
    </message>
    <message>
        <source>The desk cannot be reached</source>
        <translation>O balcão está inacessível</translation>
    </message>
    <message>
        <source>Busy until the call is closed</source>
        <translation>Ocupado até o chamado ser encerrado</translation>
    </message>
    <message>
        <source>Busy until the call at {0} is closed</source>
        <translation>Ocupado até o chamado em {0} ser encerrado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Fora do turno</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>até {0}</translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation>Solicitado em {0}</translation>
    </message>
    <message>
        <source>On the way to {0}</source>
        <translation>A caminho de {0}</translation>
    </message>
    <message>
        <source>With the shopper at {0}</source>
        <translation>Com o cliente em {0}</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No showroom</translation>
    </message>
    <message>
        <source>No shift today</source>
        <translation>Sem turno hoje</translation>
    </message>
    <message>
        <source>a fair share</source>
        <translation>na média justa</translation>
    </message>
    <message>
        <source>{0} above a fair share</source>
        <translation>{0} acima da média justa</translation>
    </message>
    <message>
        <source>{0} below a fair share</source>
        <translation>{0} abaixo da média justa</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>meia-noite</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>day and time</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Segunda-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Quarta-feira</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Quinta-feira</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Sexta-feira</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Saved. Added or changed: {0}</source>
        <translation>Salvo. Adicionados ou alterados: {0}</translation>
    </message>
    <message>
        <source>The desk did not answer. Please try again.</source>
        <translation>O balcão não respondeu. Tente novamente.</translation>
    </message>
    <message>
        <source>Reading the roster …</source>
        <translation>Lendo a equipe …</translation>
    </message>
    <message>
        <source>Nothing is changed before this is put right: {0}</source>
        <translation>Nada muda antes de corrigir isto: {0}</translation>
    </message>
    <message>
        <source>New: {0} · changed: {1} · as they are: {2} · not in the file, they stay: {3}</source>
        <translation>Novos: {0} · alterados: {1} · sem mudança: {2} · fora do arquivo, ficam: {3}</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>Salvo como {0}</translation>
    </message>
    <message>
        <source>{0} advisors</source>
        <comment>a file&apos;s name</comment>
        <translation>Consultores {0}</translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation>{0} é novo</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} muda</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>turnos</translation>
    </message>
    <message>
        <source>begins the day as</source>
        <translation>começa o dia como</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>retrato</translation>
    </message>
    <message>
        <source>The file is too large for a roster.</source>
        <translation>O arquivo é grande demais para uma equipe.</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>O arquivo não é texto. Salve-o como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>Todos {0}</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Qualquer idioma</translation>
    </message>
    <message>
        <source>Nobody was sent yet today</source>
        <translation>Ninguém foi enviado hoje ainda</translation>
    </message>
    <message>
        <source>Sent today: {0}. Shared fairly</source>
        <translation>Enviados hoje: {0}. Divisão justa</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} more than a fair share</source>
        <translation>Enviados hoje: {0}. {1} teve {2} acima da média justa</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} less than a fair share</source>
        <translation>Enviados hoje: {0}. {1} teve {2} abaixo da média justa</translation>
    </message>
</context>
<context>
    <name>RosterDone</name>
    <message>
        <source>Put this away</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>RosterEmpty</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>Ainda não há ninguém na equipe</translation>
    </message>
    <message>
        <source>The roster is not known yet</source>
        <translation>A equipe ainda não é conhecida</translation>
    </message>
    <message>
        <source>It appears as soon as the desk answers.</source>
        <translation>Ela aparece assim que o balcão responder.</translation>
    </message>
    <message>
        <source>Import a CSV file with a line for each person: name, languages, and if you like models and shifts. Or add them one by one in the settings.</source>
        <translation>Importe um arquivo CSV com uma linha por pessoa: nome, idiomas e, se quiser, modelos e turnos. Ou adicione uma a uma nas configurações.</translation>
    </message>
    <message>
        <source>Whoever manages this showroom adds them in the settings.</source>
        <translation>Quem gerencia este showroom adiciona os consultores nas configurações.</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Importar de CSV</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>RosterExample</name>
    <message>
        <source>For example:</source>
        <translation>Por exemplo:</translation>
    </message>
    <message>
        <source>There may also be id, state (free, away or off) and portrait (a link).</source>
        <translation>Também pode haver id, state (free, away ou off) e portrait (um link).</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>Importar consultores de CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>Arquivos CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>Importar consultores de CSV</translation>
    </message>
    <message>
        <source>One line for each person under a line of headings; only name and languages must be there. What a field leaves empty stays as it is, and so does whoever is not in the file.</source>
        <translation>Uma linha por pessoa sob uma linha de títulos; só nome e idiomas são obrigatórios. O que um campo deixa vazio fica como está, assim como quem não está no arquivo.</translation>
    </message>
    <message>
        <source>The file&apos;s path</source>
        <translation>O caminho do arquivo</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>Caminho do arquivo, ou solte-o aqui</translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>a file</comment>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the desk …</source>
        <translation>Consultando o balcão …</translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation>Salvar estas alterações</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RosterKeys</name>
    <message>
        <source>the advisor before or after</source>
        <translation>o consultor anterior ou o seguinte</translation>
    </message>
    <message>
        <source>free, away, off duty</source>
        <translation>livre, ausente, fora do turno</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>the next of the three</source>
        <translation>o próximo dos três</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Advisor</source>
        <translation>Consultor</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>Último local</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviado hoje</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>Mudar para</translation>
    </message>
    <message>
        <source>Nobody like that is on the roster.</source>
        <translation>Não há ninguém assim na equipe.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>Salvar como CSV</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Importar de CSV</translation>
    </message>
</context>
<context>
    <name>RosterSwitch</name>
    <message>
        <source>Free</source>
        <comment>an advisor</comment>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an advisor</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an advisor, off duty</comment>
        <translation>Fora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advisor: what he does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RosterTools</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Find an advisor by name or model</source>
        <translation>Buscar consultor por nome ou modelo</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>Nome ou modelo</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no car</source>
        <translation>sem carro</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Consultor</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>Buscar espaço, carro, chamado ou consultor</translation>
    </message>
    <message>
        <source>Nothing of that name in this showroom.</source>
        <translation>Nada com esse nome neste showroom.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>No self-test has been run yet</source>
        <translation>Nenhum autoteste foi executado ainda</translation>
    </message>
    <message>
        <source>The self-test runs: {0} of {1} boards came through</source>
        <translation>Autoteste em andamento: {0} de {1} telas responderam</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Desde {0}</translation>
    </message>
    <message>
        <source>{0} of {1} boards failed the self-test</source>
        <translation>{0} de {1} telas reprovadas no autoteste</translation>
    </message>
    <message>
        <source>All {0} boards passed the self-test</source>
        <translation>Todas as {0} telas aprovadas no autoteste</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>{0} aprovadas</translation>
    </message>
    <message>
        <source>Failed the self-test</source>
        <translation>Reprovada no autoteste</translation>
    </message>
    <message>
        <source>Its press was not seen.</source>
        <translation>O toque dela não foi registrado.</translation>
    </message>
    <message>
        <source>Not ready at this moment</source>
        <translation>Não prontas no momento</translation>
    </message>
    <message>
        <source>{0} of {1} ready</source>
        <translation>{0} de {1} prontas</translation>
    </message>
    <message>
        <source>Today at {0}</source>
        <translation>Hoje às {0}</translation>
    </message>
    <message>
        <source>On {0} at {1}</source>
        <translation>Em {0} às {1}</translation>
    </message>
    <message>
        <source>its press was not seen</source>
        <translation>o toque dela não foi registrado</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>That of the desk&apos;s computer</source>
        <translation>O do computador do balcão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Three capitals, such as EUR or CNY.</source>
        <translation>Três maiúsculas, por exemplo, EUR ou CNY.</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>Idiomas das telas</translation>
    </message>
    <message>
        <source>Such as en, zh-CN or pt. The first one is shown first.</source>
        <translation>Por exemplo, en, zh-CN ou pt. O primeiro aparece primeiro.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Adicionar idioma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Type some letters to find it.</source>
        <translation>Digite algumas letras para encontrar.</translation>
    </message>
    <message>
        <source>Link of the QR codes</source>
        <translation>Link dos códigos QR</translation>
    </message>
    <message>
        <source>{showroom}, {board}, {stand} and {car} are filled in. Empty: no codes.</source>
        <translation>{showroom}, {board}, {stand} e {car} são preenchidos. Vazio: sem códigos.</translation>
    </message>
    <message>
        <source>Every board is tested then, on days the showroom opens.</source>
        <translation>Todas as telas são testadas nesse horário, nos dias em que o showroom abre.</translation>
    </message>
    <message>
        <source>Morning self-test at</source>
        <translation>Autoteste matinal às</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Seg</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Ter</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Qua</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Abre</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Own ladder</source>
        <translation>Escalonamento próprio</translation>
    </message>
    <message>
        <source>As under Urgency</source>
        <translation>Como em Urgência</translation>
    </message>
    <message>
        <source>Own time to answer</source>
        <translation>Tempo próprio de resposta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Year, month, day.</source>
        <translation>Ano, mês, dia.</translation>
    </message>
    <message>
        <source>Left empty: closed all day.</source>
        <translation>Vazio: fechado o dia todo.</translation>
    </message>
    <message>
        <source>Steps of the ladder, after the touch</source>
        <translation>Etapas do escalonamento, após o toque</translation>
    </message>
    <message>
        <source>First louder here, then offered to everybody who is free, then for the manager.</source>
        <translation>Primeiro mais alto aqui, depois oferecido a todos os livres, depois para o gerente.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>So long an advisor who was asked has to say yes.</source>
        <translation>O tempo que um consultor solicitado tem para aceitar.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Gerente</translation>
    </message>
    <message>
        <source>Named when a call has climbed the whole ladder.</source>
        <translation>Citado quando um chamado passou por todo o escalonamento.</translation>
    </message>
    <message>
        <source>Link that is called then</source>
        <translation>Link acionado nesse caso</translation>
    </message>
    <message>
        <source>Environment variable with its secret</source>
        <translation>Variável de ambiente com o segredo</translation>
    </message>
    <message>
        <source>The secret itself never stands in the file.</source>
        <translation>O segredo em si nunca fica no arquivo.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>Speaks the shopper&apos;s language</source>
        <translation>Fala o idioma do cliente</translation>
    </message>
    <message>
        <source>Knows the model</source>
        <translation>Conhece o modelo</translation>
    </message>
    <message>
        <source>Stands beside the car</source>
        <translation>Está ao lado do carro</translation>
    </message>
    <message>
        <source>No points for nearness from</source>
        <translation>Sem pontos por proximidade a partir de</translation>
    </message>
    <message>
        <source>Is next in turn</source>
        <translation>É o próximo na vez</translation>
    </message>
    <message>
        <source>The boards are at most apart</source>
        <translation>Distância máxima entre as telas</translation>
    </message>
    <message>
        <source>The earlier call is at most old</source>
        <translation>Idade máxima do chamado anterior</translation>
    </message>
    <message>
        <source>Text in {0}</source>
        <translation>Texto em {0}</translation>
    </message>
    <message>
        <source>A value of the car stands in braces, such as {consumption_kwh_100km}.</source>
        <translation>Um dado do carro fica entre chaves, por exemplo, {consumption_kwh_100km}.</translation>
    </message>
    <message>
        <source>For cars that run on (none taken: all cars)</source>
        <translation>Para carros movidos a (nenhum selecionado: todos)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>As given with --console, or as it calls itself.</source>
        <translation>Como indicado em --console, ou como ele se denomina.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Whoever sits there is</source>
        <translation>Função de quem o usa</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcionista</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Só consulta</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Eletricidade</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Híbrido plug-in</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Gasolina</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Diesel</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gás</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>Hidrogênio</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horário semanal</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Dias especiais</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Consoles</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>Showroom</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horário de funcionamento</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>Quem deve ir</translation>
    </message>
    <message>
        <source>Walking on</source>
        <translation>Seguir adiante</translation>
    </message>
    <message>
        <source>Required notes</source>
        <translation>Notas obrigatórias</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Carros</translation>
    </message>
    <message>
        <source>Consoles and roles</source>
        <translation>Consoles e funções</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Este console</translation>
    </message>
    <message>
        <source>Its name, its languages, its currency and its time.</source>
        <translation>Nome, idiomas, moeda e horário.</translation>
    </message>
    <message>
        <source>When shoppers may call. Without any hours the showroom is always open.</source>
        <translation>Quando os clientes podem chamar. Sem nenhum horário, o showroom está sempre aberto.</translation>
    </message>
    <message>
        <source>How a call that nobody has taken yet grows louder, and who hears of it.</source>
        <translation>Como um chamado que ninguém assumiu ganha urgência e quem fica sabendo.</translation>
    </message>
    <message>
        <source>What counts how much when advisors are suggested. The receptionist always decides.</source>
        <translation>O peso de cada critério ao sugerir consultores. Quem decide é sempre o recepcionista.</translation>
    </message>
    <message>
        <source>When a press at another board may be the same shopper, who has walked on.</source>
        <translation>Quando um toque em outra tela pode ser do mesmo cliente, que seguiu adiante.</translation>
    </message>
    <message>
        <source>What the law wants beside every figure and price of a car.</source>
        <translation>O que a lei exige ao lado de cada dado e preço de um carro.</translation>
    </message>
    <message>
        <source>What the boards tell of each car.</source>
        <translation>O que as telas informam de cada carro.</translation>
    </message>
    <message>
        <source>Without any console here everybody may do everything. With some, whoever is not listed is a receptionist.</source>
        <translation>Sem nenhum console aqui, todos podem fazer tudo. Com algum, quem não está na lista é recepcionista.</translation>
    </message>
    <message>
        <source>Kept on this computer; it is not the showroom&apos;s.</source>
        <translation>Salvo neste computador; não faz parte do showroom.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horário</translation>
    </message>
    <message>
        <source>Add a special day</source>
        <translation>Adicionar dia especial</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar nota</translation>
    </message>
    <message>
        <source>Add a console</source>
        <translation>Adicionar console</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>O balcão não respondeu.</translation>
    </message>
    <message>
        <source>The desk cannot be reached; nothing can be read now.</source>
        <translation>O balcão está inacessível; nada pode ser lido agora.</translation>
    </message>
    <message>
        <source>Nothing was saved. Mistakes to put right: {0}</source>
        <translation>Nada foi salvo. Erros a corrigir: {0}</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>Salvo às {0}</translation>
    </message>
    <message>
        <source>The desk did not answer; perhaps nothing was saved.</source>
        <translation>O balcão não respondeu; talvez nada tenha sido salvo.</translation>
    </message>
</context>
<context>
    <name>SettingsBody</name>
    <message>
        <source>The showroom file is being read…</source>
        <translation>O arquivo do showroom está sendo lido…</translation>
    </message>
</context>
<context>
    <name>SettingsCarList</name>
    <message>
        <source>Add a car</source>
        <translation>Adicionar carro</translation>
    </message>
    <message>
        <source>Its identifier, then Enter.</source>
        <translation>O identificador, depois Enter.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Carros</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ainda não salvo</translation>
    </message>
</context>
<context>
    <name>SettingsCars</name>
    <message>
        <source>This car goes when you save. Its sheet is deleted.</source>
        <translation>Este carro sai quando você salvar. A ficha é excluída.</translation>
    </message>
    <message>
        <source>Keep this car after all</source>
        <translation>Manter este carro</translation>
    </message>
    <message>
        <source>Take this car away</source>
        <translation>Remover este carro</translation>
    </message>
    <message>
        <source>How the board will look</source>
        <translation>Como a tela ficará</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Here now and not listed: %1</source>
        <translation>Presentes agora e fora da lista: %1</translation>
    </message>
</context>
<context>
    <name>SettingsLeaving</name>
    <message>
        <source>Something is not saved yet</source>
        <translation>Algo ainda não foi salvo</translation>
    </message>
    <message>
        <source>What you changed in the settings stands only here, not in the showroom file.</source>
        <translation>O que você alterou nas configurações está só aqui, não no arquivo do showroom.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>Descartar as alterações</translation>
    </message>
</context>
<context>
    <name>SettingsNews</name>
    <message>
        <source>Read it again</source>
        <translation>Ler novamente</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>O balcão está inacessível.</translation>
    </message>
    <message>
        <source>This is what the file held when it was last read; saving has to wait.</source>
        <translation>Este é o conteúdo do arquivo na última leitura; salvar terá de esperar.</translation>
    </message>
    <message>
        <source>%1 Nothing of yours was saved, and nothing of it is lost.</source>
        <translation>%1 Nada do seu foi salvo, e nada foi perdido.</translation>
    </message>
    <message>
        <source>Read the file again and keep my changes</source>
        <translation>Reler o arquivo e manter minhas alterações</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Descartar minhas alterações</translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Loudness of the bell</source>
        <translation>Volume da campainha</translation>
    </message>
    <message>
        <source>To have it quiet for five minutes, press M among the calls.</source>
        <translation>Para silenciar por cinco minutos, pressione M nos chamados.</translation>
    </message>
    <message>
        <source>Columns as wide as at first</source>
        <translation>Restaurar a largura das colunas</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the showroom file holds. Whatever is written in it by hand stays as it is.</source>
        <translation>O conteúdo do arquivo do showroom. O que foi escrito nele à mão fica como está.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Desfazer alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1, com erros</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1, ainda não salvo</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>That is no address. Write a name or a number such as 192.168.1.10, with :port behind it if the port is not 1883.</source>
        <translation>Isto não é um endereço. Escreva um nome ou um número, por exemplo, 192.168.1.10, seguido de :porta se a porta não for 1883.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address, and that the broker runs and can be reached from this PC.</source>
        <translation>Ninguém responde ali. Verifique o endereço e se o broker está em execução e acessível a partir deste PC.</translation>
    </message>
    <message>
        <source>Refused: the broker is there but does not accept the password of {0}. Whoever set it up knows it.</source>
        <translation>Recusado: o broker está lá, mas não aceita a senha de {0}. Quem o instalou a conhece.</translation>
    </message>
    <message>
        <source>Reached. Desk, boards and console are let in.</source>
        <translation>Conectado. Balcão, telas e console têm acesso.</translation>
    </message>
    <message>
        <source>Every stand has a car</source>
        <translation>Todos os espaços têm um carro</translation>
    </message>
    <message>
        <source>A car for stand {0}</source>
        <translation>Um carro para o espaço {0}</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <source>{0} kW</source>
        <translation>{0} kW</translation>
    </message>
    <message>
        <source>No car fits into a hall of this size: take fewer halls, or a larger floor.</source>
        <translation>Nenhum carro cabe em um salão deste tamanho: use menos salões ou um piso maior.</translation>
    </message>
    <message>
        <source>{0} stands fit with room to walk around them. For more, make the floor larger.</source>
        <translation>Cabem {0} espaços com área de circulação. Para mais, aumente o piso.</translation>
    </message>
    <message>
        <source>Give it the name that people know it by.</source>
        <translation>Use o nome pelo qual as pessoas o conhecem.</translation>
    </message>
    <message>
        <source>Small letters a to z, digits and hyphens only.</source>
        <translation>Só letras minúsculas de a a z, dígitos e hifens.</translation>
    </message>
    <message>
        <source>Another showroom on this PC has it already.</source>
        <translation>Outro showroom neste PC já o usa.</translation>
    </message>
    <message>
        <source>Take at least one language.</source>
        <translation>Selecione ao menos um idioma.</translation>
    </message>
    <message>
        <source>Your showroom</source>
        <translation>Seu showroom</translation>
    </message>
    <message>
        <source>{0} × {1} m</source>
        <translation>{0} × {1} m</translation>
    </message>
    <message>
        <source>stands: {0}</source>
        <translation>espaços: {0}</translation>
    </message>
    <message>
        <source>cars: {0}</source>
        <translation>carros: {0}</translation>
    </message>
    <message>
        <source>advisors: {0}</source>
        <translation>consultores: {0}</translation>
    </message>
    <message>
        <source>Stand {0}, {1} m from the left, {2} m from the top</source>
        <translation>Espaço {0}, {1} m da esquerda, {2} m do topo</translation>
    </message>
    <message>
        <source>too near to another one</source>
        <translation>perto demais de outro</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>Showroom</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>Consultores</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Carros</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>neste PC</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>Idiomas das telas</translation>
    </message>
    <message>
        <source>{0} × {1} m, stands: {2}</source>
        <translation>{0} × {1} m, espaços: {2}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ninguém ainda</translation>
    </message>
    <message>
        <source>{0} of {1} stands</source>
        <translation>{0} de {1} espaços</translation>
    </message>
    <message>
        <source>The showroom file is written and checked</source>
        <translation>O arquivo do showroom está gravado e conferido</translation>
    </message>
    <message>
        <source>The broker lets everybody in</source>
        <translation>O broker dá acesso a todos</translation>
    </message>
    <message>
        <source>The desk takes calls</source>
        <translation>O balcão recebe chamados</translation>
    </message>
    <message>
        <source>The console is open</source>
        <translation>O console está aberto</translation>
    </message>
    <message>
        <source>A board is open</source>
        <translation>Uma tela está aberta</translation>
    </message>
    <message>
        <source>Go back and change what is said here; all else is kept.</source>
        <translation>Volte e altere o que se diz aqui; todo o resto é mantido.</translation>
    </message>
    <message>
        <source>Go back to the first step, or end the program that is in the way.</source>
        <translation>Volte à primeira etapa ou encerre o programa que atrapalha.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, whoever looks after this PC can help.</source>
        <translation>Tente novamente; se persistir, quem cuida deste PC pode ajudar.</translation>
    </message>
    <message>
        <source>Try again; the showroom itself is kept.</source>
        <translation>Tente novamente; o showroom em si é mantido.</translation>
    </message>
    <message>
        <source>The showroom runs all the same.</source>
        <translation>O showroom funciona mesmo assim.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>Não é possível ler o arquivo: {0}</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>O arquivo não é texto. Salve-o como CSV em UTF-8.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>e mais {0}</translation>
    </message>
</context>
<context>
    <name>SetupMain</name>
    <message>
        <source>Carside: a showroom in five minutes</source>
        <translation>Carside: um showroom em cinco minutos</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Started without sound</source>
        <translation>Iniciado sem som</translation>
    </message>
    <message>
        <source>Muted {0}</source>
        <translation>Silenciado {0}</translation>
    </message>
    <message>
        <source>No sound can be played</source>
        <translation>Não é possível emitir som</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Som ligado</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana passada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Datas próprias</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>Qt date format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>Qt date format</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>This board</source>
        <translation>Esta tela</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StandChip</name>
    <message>
        <source>Stand %1: %2</source>
        <translation>Espaço %1: %2</translation>
    </message>
    <message>
        <source>Stand %1, empty</source>
        <translation>Espaço %1, vazio</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Take the car away from stand %1</source>
        <translation>Retirar o carro do espaço %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>closed now</source>
        <translation>fechado agora</translation>
    </message>
    <message>
        <source>Boards unknown</source>
        <translation>Telas: sem dados</translation>
    </message>
    <message>
        <source>{0} being cleaned</source>
        <translation>{0} em limpeza</translation>
    </message>
    <message>
        <source>{0} resting</source>
        <translation>{0} em repouso</translation>
    </message>
    <message>
        <source>{0} of {1} boards</source>
        <translation>{0} de {1} telas</translation>
    </message>
    <message>
        <source>Desk ready</source>
        <translation>Balcão pronto</translation>
    </message>
    <message>
        <source>Desk lost</source>
        <translation>Balcão sem conexão</translation>
    </message>
    <message>
        <source>Desk off</source>
        <translation>Balcão desligado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Desk unknown</source>
        <translation>Balcão: sem dados</translation>
    </message>
    <message>
        <source>{0} unreadable messages dropped</source>
        <translation>{0} mensagens ilegíveis descartadas</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>dados de {0}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1. All boards and the self-test</source>
        <translation>%1. Todas as telas e o autoteste</translation>
    </message>
    <message>
        <source>%1. Mute for five minutes, or sound again</source>
        <translation>%1. Silenciar por cinco minutos, ou com som de novo</translation>
    </message>
    <message>
        <source>%1. This console: light or dark, language, loudness</source>
        <translation>%1. Este console: claro ou escuro, idioma, volume</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Step %1, %2, shown</source>
        <translation>Etapa %1, %2, exibida</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Etapa %1, %2, concluída</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Etapa %1, %2</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trying the connection …</source>
        <translation>Testando a conexão …</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>Abrindo …</translation>
    </message>
    <message>
        <source>Open the showroom</source>
        <translation>Abrir o showroom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Where does it run?</source>
        <translation>Onde ele funciona?</translation>
    </message>
    <message>
        <source>What is the showroom called?</source>
        <translation>Como se chama o showroom?</translation>
    </message>
    <message>
        <source>How large is the floor?</source>
        <translation>Qual é o tamanho do piso?</translation>
    </message>
    <message>
        <source>Who goes to the shoppers?</source>
        <translation>Quem atende os clientes?</translation>
    </message>
    <message>
        <source>Which cars stand where?</source>
        <translation>Que carros ficam onde?</translation>
    </message>
    <message>
        <source>Your showroom is open</source>
        <translation>Seu showroom está aberto</translation>
    </message>
    <message>
        <source>Ready to open</source>
        <translation>Pronto para abrir</translation>
    </message>
    <message>
        <source>This is what will be written down and started on this PC.</source>
        <translation>É isto que será gravado e iniciado neste PC.</translation>
    </message>
    <message>
        <source>Boards, desk and console talk through a broker. Carside brings one along; one that your IT runs serves as well.</source>
        <translation>Telas, balcão e console se comunicam por um broker. O Carside traz um; um da sua equipe de TI também serve.</translation>
    </message>
    <message>
        <source>Shoppers and colleagues read this name. It can be changed later.</source>
        <translation>Clientes e colegas leem este nome. Ele pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Stands are laid out with room to walk between the cars. Drag them on the plan to where they really are.</source>
        <translation>Os espaços são distribuídos com área de circulação entre os carros. Arraste-os na planta até onde realmente ficam.</translation>
    </message>
    <message>
        <source>Write a name, press Enter, write the next. It can also wait.</source>
        <translation>Escreva um nome, pressione Enter, escreva o próximo. Também pode ficar para depois.</translation>
    </message>
    <message>
        <source>Write a few letters; Enter puts the car onto the marked stand.</source>
        <translation>Escreva algumas letras; Enter põe o carro no espaço marcado.</translation>
    </message>
    <message>
        <source>Press the large button of a board: the console shows who calls, and whom to send.</source>
        <translation>Toque no botão grande de uma tela: o console mostra quem chama e quem enviar.</translation>
    </message>
    <message>
        <source>You were here before: this goes on where you stopped.</source>
        <translation>Você já esteve aqui: continua de onde parou.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>A showroom in five minutes</source>
        <translation>Um showroom em cinco minutos</translation>
    </message>
    <message>
        <source>The showroom runs until the command that opened it is ended. Start it again with “carside”.</source>
        <translation>O showroom funciona até o comando que o abriu ser encerrado. Inicie-o novamente com “carside”.</translation>
    </message>
    <message>
        <source>You can close this window at any time: what you entered is kept and offered again.</source>
        <translation>Você pode fechar esta janela a qualquer momento: o que foi inserido é mantido e oferecido de novo.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Pressed at {0}, {1}</source>
        <translation>Toque em {0}, {1}</translation>
    </message>
    <message>
        <source>Pressed at {0}</source>
        <translation>Toque em {0}</translation>
    </message>
    <message>
        <source>Pressed again</source>
        <translation>Novo toque</translation>
    </message>
    <message>
        <source>Asked {0}: sent by the desk, no reception was there</source>
        <translation>Solicitação a {0}: enviada pelo balcão, sem recepção presente</translation>
    </message>
    <message>
        <source>Asked {0}, though {1} was suggested</source>
        <translation>Solicitação a {0}, embora a sugestão fosse {1}</translation>
    </message>
    <message>
        <source>Asked {0}</source>
        <translation>Solicitação a {0}</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} não respondeu a tempo</translation>
    </message>
    <message>
        <source>{0} was taken off again at reception</source>
        <translation>A recepção retirou {0} novamente</translation>
    </message>
    <message>
        <source>{0} cannot go: {1}</source>
        <translation>{0} não pode ir: {1}</translation>
    </message>
    <message>
        <source>{0} cannot go</source>
        <translation>{0} não pode ir</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>{0} está a caminho</translation>
    </message>
    <message>
        <source>The advisor is with the shopper</source>
        <translation>O consultor está com o cliente</translation>
    </message>
    <message>
        <source>Joined: the same customer as at {0}</source>
        <translation>Unido: o mesmo cliente de {0}</translation>
    </message>
    <message>
        <source>Closed: {0}. Note: {1}</source>
        <translation>Encerrado: {0}. Nota: {1}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>Encerrado: {0}</translation>
    </message>
    <message>
        <source>The shopper changed her mind</source>
        <translation>O cliente mudou de ideia</translation>
    </message>
    <message>
        <source>{0}, after {1} s</source>
        <translation>{0}, após {1} s</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ainda aguardando</translation>
    </message>
    <message>
        <source>Louder at reception</source>
        <translation>Mais alto na recepção</translation>
    </message>
    <message>
        <source>Offered to {0}</source>
        <translation>Oferecido a {0}</translation>
    </message>
    <message>
        <source>Still no answer from {0}</source>
        <translation>Ainda sem resposta de {0}</translation>
    </message>
    <message>
        <source>Nobody was free to offer it to</source>
        <translation>Ninguém livre a quem oferecer</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>Agora para o gerente</translation>
    </message>
    <message>
        <source>For the manager now: {0}</source>
        <translation>Agora para o gerente: {0}</translation>
    </message>
    <message>
        <source>The manager was told by message</source>
        <translation>O gerente foi avisado por mensagem</translation>
    </message>
    <message>
        <source>The manager was told by message ({0})</source>
        <translation>O gerente foi avisado por mensagem ({0})</translation>
    </message>
    <message>
        <source>The message to the manager failed</source>
        <translation>A mensagem ao gerente falhou</translation>
    </message>
    <message>
        <source>The message to the manager failed: {0}</source>
        <translation>A mensagem ao gerente falhou: {0}</translation>
    </message>
    <message>
        <source>The shopper walked on from {0} to {1}</source>
        <translation>O cliente seguiu de {0} para {1}</translation>
    </message>
    <message>
        <source>Kept apart: another customer</source>
        <translation>Mantidos separados: outro cliente</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Asked the board at {0}: {1}</source>
        <translation>Pedido à tela em {0}: {1}</translation>
    </message>
    <message>
        <source>Cleaning ended at {0}</source>
        <translation>Limpeza encerrada em {0}</translation>
    </message>
    <message>
        <source>Cleaning began at {0}, for {1} min</source>
        <translation>Limpeza iniciada em {0}, por {1} min</translation>
    </message>
    <message>
        <source>Self-test: the press at {0} came through</source>
        <translation>Autoteste: o toque em {0} foi registrado</translation>
    </message>
    <message>
        <source>The self-test began</source>
        <translation>O autoteste começou</translation>
    </message>
    <message>
        <source>The self-test ended</source>
        <translation>O autoteste terminou</translation>
    </message>
    <message>
        <source>an advisor</source>
        <translation>um consultor</translation>
    </message>
    <message>
        <source>the shopper</source>
        <translation>o cliente</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>o balcão</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Send %1: %2</source>
        <translation>Enviar %1: %2</translation>
    </message>
    <message>
        <source>offered</source>
        <comment>the call, to this advisor</comment>
        <translation>oferecido</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>acceleration</source>
        <translation>aceleração</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>recarga</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>cor</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>conforto</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparação</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>consumo</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>dimensões</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>luggage space</source>
        <translation>porta-malas</translation>
    </message>
    <message>
        <source>other cars</source>
        <translation>outros carros</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>desempenho</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>power</source>
        <translation>potência</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preço</translation>
    </message>
    <message>
        <source>range</source>
        <translation>autonomia</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>segurança</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>top speed</source>
        <translation>velocidade máxima</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>garantia</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Show the calls (%1 open)</source>
        <translation>Mostrar os chamados (%1 em aberto)</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Mostrar os chamados</translation>
    </message>
    <message>
        <source>Mute for five minutes, or sound again</source>
        <translation>Silenciar por cinco minutos, ou com som de novo</translation>
    </message>
    <message>
        <source>Wall board on the second screen</source>
        <translation>Painel de parede no segundo monitor</translation>
    </message>
    <message>
        <source>End the console</source>
        <translation>Encerrar o console</translation>
    </message>
</context>
<context>
    <name>TwinStrip</name>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Manter separados</translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>%1: wall board</source>
        <translation>%1: painel de parede</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>Nenhum chamado conhecido</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>Ninguém aguarda</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>WorkEntry</name>
    <message>
        <source>%1: done</source>
        <translation>%1: concluído</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: falhou</translation>
    </message>
</context>
<context>
    <name>Yes</name>
    <message>
        <source>speaks {0}</source>
        <translation>fala {0}</translation>
    </message>
</context>
<context>
    <name>YesPanel</name>
    <message>
        <source>Who said yes?</source>
        <translation>Quem aceitou?</translation>
    </message>
</context>
</TS>
